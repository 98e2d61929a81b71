import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Address of the page of a test. */
export const HOME = "http://127.0.0.1:4173/";

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: string | Uint8Array;
  readonly json?: unknown;
}

/** One request, with the ways to answer it. */
export interface Route {
  readonly request: () => {
    readonly url: () => string;
    readonly method: () => string;
    readonly headers: () => Readonly<Record<string, string>>;
  };
  readonly fulfill: (answer: Answer) => Promise<void>;
  readonly abort: () => Promise<void>;
  readonly continue: () => Promise<void>;
  /** Answer of the site, not of the test. */
  readonly fetch: (other?: { readonly url?: string }) => Promise<Response>;
}

type Pattern = string | RegExp;
type Handler = (route: Route) => unknown;

/** Callbacks of the guard. */
interface NetworkEars {
  readonly asked: (address: string) => void;
  /** Called with the line that a browser logs for a failed request. */
  readonly said: (line: string) => void;
}

/** The network of one test: serves the files of `public/` at the page's address and the answers of the test. Other requests fail. */
export class Network {
  #routes: readonly { readonly pattern: Pattern; readonly matches: RegExp; readonly handler: Handler }[] = [];
  readonly #ears: NetworkEars;

  constructor(ears: NetworkEars) {
    changedFiles.clear();
    this.#ears = ears;
    inForce = this;
  }

  /** Whether a request to this address would be answered by the file in `public/`. */
  servesItself(url: string): boolean {
    return !this.#routes.some(({ matches }) => matches.test(url));
  }

  /** Answers requests to these addresses by a handler; the latest route wins. */
  route(pattern: Pattern, handler: Handler): void {
    this.#routes = [{ pattern, matches: addressMatcher(pattern), handler }, ...this.#routes];
  }

  unroute(pattern: Pattern): void {
    this.#routes = this.#routes.filter((route) => String(route.pattern) !== String(pattern));
  }

  /** Replaces `fetch`. */
  fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href).href;
    this.#ears.asked(url);
    return new Promise((answer, reject) => this.#answers(url, init, answer, reject));
  }

  #answers(url: string, init: RequestInit, answer: (response: Response) => void, reject: (why: unknown) => void): void {
    init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    const fail = () => {
      this.#ears.said("Failed to load resource: net::ERR_FAILED");
      reject(new TypeError("Failed to fetch"));
    };
    const give = (response: Response, isBuilt: boolean) => {
      noteAnswer(url, isBuilt);
      const { status } = response;
      if (status >= 400) this.#ears.said(`Failed to load resource: the server responded with a status of ${status}`);
      answer(response);
    };
    const handler = this.#routes.find(({ matches }) => matches.test(url))?.handler;
    if (handler === undefined && !url.startsWith(HOME)) fail();
    else if (handler === undefined) give(fileAt(url), true);
    else {
      void handler({
        request: () => ({
          url: () => url,
          method: () => init.method ?? "GET",
          headers: () => Object.fromEntries(new Headers(init.headers)),
        }),
        fulfill: async (answered) => give(toResponse(answered), false),
        abort: async () => fail(),
        continue: async () => give(fileAt(url), true),
        fetch: async (other = {}) => fileAt(other.url ?? url),
      });
    }
  }
}

let inForce: Network | undefined;

/** Files of the data whose last answer came from the test. */
const changedFiles = new Set<string>();

/** Whether a file of the data, as the current page received it last, is the one in `public/data`. */
export function isServedAsBuilt(file: string): boolean {
  return !changedFiles.has(file);
}

/** Counts a file of the data as received, where the network would serve it as it is in `public/data`; returns whether it does. */
export function receivesAsBuilt(file: string): boolean {
  const isAsBuilt = inForce?.servesItself(`${HOME}data/${file}`) ?? false;
  if (isAsBuilt) changedFiles.delete(file);
  return isAsBuilt;
}

function noteAnswer(url: string, isBuilt: boolean): void {
  const file = /\/data\/([^/]+)$/.exec(url)?.[1];
  if (file === undefined) return;
  if (isBuilt) changedFiles.delete(file);
  else changedFiles.add(file);
}

const texts = new Map<string, string | undefined>();

/** A file of `public/`. Each is read once. */
function fileAt(address: string): Response {
  const path = resolve("public", `.${new URL(address).pathname}`);
  if (!texts.has(path)) texts.set(path, existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const text = texts.get(path);
  return text === undefined ? new Response("Not found", { status: 404 }) : new Response(text);
}

function toResponse({ status = 200, headers = {}, contentType, body = "", json }: Answer): Response {
  const type = contentType ?? (json === undefined ? undefined : "application/json");
  return new Response(json === undefined ? toBody(body) : JSON.stringify(json), {
    status,
    headers: { ...headers, ...(type === undefined ? {} : { "content-type": type }) },
  });
}

/** "**" stands for anything, "*" for anything but a slash. */
function addressMatcher(pattern: Pattern): RegExp {
  if (pattern instanceof RegExp) return pattern;
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\*\*?/g, (stars) => (stars === "**" ? ".*" : "[^/]*"))}$`);
}

/** Bytes in a buffer of their own: those of a part of a file lie in that of the whole. */
function toBody(body: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? body : new Uint8Array(body);
}
