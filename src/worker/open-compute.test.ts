import { MessageChannel } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import { expect, it, vi } from "vitest";
import type { Compute } from "./compute.ts";
import { openCompute } from "./open-compute.ts";

const FOUND = { readings: [], places: [], hamlets: [], arePlacesFirst: false, areHamletsFirst: false };
const WORK = {
  start: async () => undefined,
  search: async () => ({ ...FOUND, settled: 0, isWhole: true, isPartial: false, hasFailed: false }),
  route: () => new Promise<undefined>(() => undefined),
} satisfies Partial<Compute>;

/** A worker on this thread: a port whose other end exposes `WORK`, unless its script is missing. */
function aWorker(hasScript = true) {
  const { port1, port2 } = new MessageChannel();
  if (hasScript) expose(WORK, port2 as unknown as Endpoint);
  const terminate = vi.fn(() => port1.close());
  return Object.assign(port1, { terminate }) as unknown as Worker;
}

const search = (compute: Compute) =>
  compute.search({ text: "", firstGroup: "commune", now: undefined, language: "fr" }, []);
const neverAnswered = (compute: Compute) => compute.route("ete", [6, 45], [7, 45]);

it("answers calls in one worker, which starts at the first", async () => {
  const create = vi.fn(aWorker);
  const { call, end } = openCompute(create);
  expect(create).not.toHaveBeenCalled();
  expect(await call(search)).toMatchObject({ settled: 0 });
  await call(search);
  expect(create).toHaveBeenCalledOnce();
  end();
});

it("rejects the call in progress when the worker reports an error, and starts another for the next", async () => {
  const workers = [aWorker(), aWorker()];
  const create = vi.fn(() => workers[create.mock.calls.length - 1] as Worker);
  const { call, end } = openCompute(create);
  await call(search);
  const waiting = call(neverAnswered);
  await Promise.resolve();
  workers[0]?.dispatchEvent(new Event("error"));
  await expect(waiting).rejects.toThrow("The worker failed (error).");
  expect(await call(search)).toMatchObject({ settled: 0 });
  expect(create).toHaveBeenCalledTimes(2);
  end();
});

it.each([
  [
    "cannot be created",
    () => {
      throw new Error("SecurityError");
    },
  ],
  [
    "has no script",
    () => {
      const worker = aWorker(false);
      queueMicrotask(() => worker.dispatchEvent(new Event("error")));
      return worker;
    },
  ],
] as const)("computes on the page where the worker %s", async (_, create) => {
  const { call } = openCompute(create);
  expect(await call(search)).toMatchObject({ isWhole: true, readings: [] });
});

it("terminates the worker", async () => {
  const worker = aWorker();
  const { call, end } = openCompute(() => worker);
  await call(search);
  end();
  await vi.waitFor(() => expect(worker.terminate).toHaveBeenCalledOnce());
});
