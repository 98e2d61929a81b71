import { MessageChannel } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import { expect, it, vi } from "vitest";
import { openWorker } from "./open-worker.ts";

const WORK = { double: (n: number) => 2 * n, wait: () => new Promise<number>(() => undefined) };

/** A worker on this thread: a port whose other end exposes `WORK`, unless its script is missing. */
function aWorker(hasScript = true) {
  const { port1, port2 } = new MessageChannel();
  if (hasScript) expose(WORK, port2 as unknown as Endpoint);
  const terminate = vi.fn(() => port1.close());
  return Object.assign(port1, { terminate }) as unknown as Worker;
}

it("answers calls", async () => {
  const { call, end } = openWorker<typeof WORK>(aWorker());
  expect(await call((work) => work.double(2))).toBe(4);
  end();
});

it("rejects the call in progress, and every later one, when the worker reports an error", async () => {
  const worker = aWorker();
  const { call, end } = openWorker<typeof WORK>(worker);
  const waiting = call((work) => work.wait());
  worker.dispatchEvent(new Event("error"));
  await expect(waiting).rejects.toThrow("The worker failed (error).");
  await expect(call((work) => work.wait())).rejects.toThrow("The worker failed");
  end();
});

it("rejects calls to a worker whose script cannot be loaded", async () => {
  const worker = aWorker(false);
  const { call, end } = openWorker<typeof WORK>(worker);
  const answer = call((work) => work.double(2));
  worker.dispatchEvent(new Event("error"));
  await expect(answer).rejects.toThrow("The worker failed");
  end();
});

it("terminates the worker", () => {
  const worker = aWorker();
  openWorker(worker).end();
  expect(worker.terminate).toHaveBeenCalledOnce();
});
