/** The Cache API in memory, as far as the site uses it. Node has none. */
export function createFakeCaches(): CacheStorage {
  const stores = new Map<string, FakeCache>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new FakeCache();
    stores.set(name, store);
    return store;
  };
  return {
    open,
    has: async (name) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name) => stores.delete(name),
    match: async (request) => {
      for (const store of stores.values()) {
        const found = await store.match(request);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

class FakeCache implements Cache {
  readonly #answers = new Map<string, Response>();

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.#answers.get(urlOf(request))?.clone();
  }

  async matchAll(): Promise<Response[]> {
    return [...this.#answers.values()].map((answer) => answer.clone());
  }

  async keys(): Promise<Request[]> {
    return [...this.#answers.keys()].map((url) => new Request(url));
  }

  /** As in browsers, a replaced entry comes last. */
  async put(request: RequestInfo | URL, answer: Response): Promise<void> {
    const url = urlOf(request);
    this.#answers.delete(url);
    this.#answers.set(url, answer);
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.#answers.delete(urlOf(request));
  }

  async add(): Promise<void> {
    throw new Error("add() is not faked: the site inspects a response and calls put()");
  }

  async addAll(): Promise<void> {
    throw new Error("addAll() is not faked: the site inspects a response and calls put()");
  }
}

function urlOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
