/**
 * In component tests this file stands in the place of Comlink (vitest.config.ts): what a worker offers is loaded into this process and
 * called there, a moment later as if it came from elsewhere.
 */
let exposed: unknown;
const offers = new Map<string, Promise<unknown>>();

/** In a worker's module: what it offers. */
export function expose(offer: unknown): void {
  exposed = offer;
}

/** In the place of `Worker`. */
export class WorkerInProcess {
  readonly offer: Promise<unknown>;

  constructor({ href }: URL) {
    const offer = offers.get(href) ?? load(href);
    offers.set(href, offer);
    this.offer = offer;
  }

  addEventListener(): void {
    // It never breaks down.
  }

  terminate(): void {
    // It holds nothing.
  }
}

/** The questions that may be asked of a worker, by their names. */
export function wrap(worker: WorkerInProcess): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "then") return undefined;
        return async (...words: readonly unknown[]) => {
          const offer = (await worker.offer) as Readonly<
            Record<string | symbol, (...words: readonly unknown[]) => unknown>
          >;
          return offer[name]?.(...words);
        };
      },
    },
  );
}

export const proxy = <T>(value: T): T => value;
export const transfer = <T>(value: T): T => value;

async function load(href: string): Promise<unknown> {
  await import(/* @vite-ignore */ href);
  return exposed;
}
