/**
 * Replaces Comlink in component tests (vitest.config.ts): the module of a worker is loaded into this process, and its functions are called
 * asynchronously.
 */
let exposed: unknown;
let started = 0;

/** Called by the module of a worker with the functions that it exposes. */
export function expose(offer: unknown): void {
  exposed = offer;
}

/** Replaces `Worker`. */
export class WorkerInProcess {
  readonly offer: Promise<unknown>;

  constructor({ href }: URL) {
    this.offer = load(href);
  }

  addEventListener(): void {
    // It reports no error.
  }

  terminate(): void {
    // Nothing to release.
  }
}

/** A proxy of the functions that a worker exposes. */
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
  started += 1;
  // Each worker runs its module anew; what that imports is shared.
  await import(/* @vite-ignore */ `${href}?${started}`);
  return exposed;
}
