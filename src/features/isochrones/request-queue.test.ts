import { expect, it } from "vitest";
import type { IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import { askIsochrones, type IsochroneQueue } from "./request-queue.ts";

const AREA: IsochroneAnswer = { kind: "found", geometry: { type: "Polygon", coordinates: [] } };
const FAILED: IsochroneAnswer = { kind: "unavailable" };
const busy = (seconds: number): IsochroneAnswer => ({ kind: "busy", waitMs: 1000 * seconds });

/** A service that gives these answers in turn, and all that passed between it and the queue. */
async function run(
  answers: readonly IsochroneAnswer[],
  changes: Partial<IsochroneQueue> = {},
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const left = [...answers];
  const passed: string[] = [];
  const stopping = new AbortController();
  const note = (text: string) => {
    passed.push(text);
    if (passed.length >= stopAfter) stopping.abort();
  };
  const end = await askIsochrones([10, 20, 30], {
    ask: async (minutes: IsochroneMinutes) => {
      note(`ask ${minutes}`);
      return left.shift() ?? FAILED;
    },
    onFound: (minutes) => note(`found ${minutes}`),
    onWaiting: (ms) => note(`told to wait ${ms}`),
    onAsking: () => note("told to ask"),
    wait: async (ms) => note(`wait ${ms}`),
    isOnline: () => true,
    signal: stopping.signal,
    ...changes,
  });
  return { end, passed };
}

it("requests one isochrone at a time, with a pause between requests", async () => {
  const { end, passed } = await run([AREA, AREA, AREA]);
  expect(end).toBe("done");
  expect(passed).toEqual(["ask 10", "found 10", "wait 250", "ask 20", "found 20", "wait 250", "ask 30", "found 30"]);
});

it("waits for the time that the service names, reports the wait, and repeats the request", async () => {
  const { end, passed } = await run([AREA, busy(5), AREA, AREA]);
  expect(end).toBe("done");
  expect(passed.slice(3, 8)).toEqual(["ask 20", "told to wait 5000", "wait 5000", "told to ask", "ask 20"]);
});

it("fails after the third refusal of a request, or when the service names a long wait", async () => {
  const often = await run([AREA, busy(5), busy(5), busy(5), AREA]);
  expect(often.end).toBe("failed");
  expect(often.passed.filter((text) => text === "ask 20")).toHaveLength(3);
  expect(often.passed).not.toContain("ask 30");
  const long = await run([busy(3600)]);
  expect(long.end).toBe("failed");
  expect(long.passed).toEqual(["ask 10"]);
});

it("requests the remaining isochrones after a failure, and ends as failed", async () => {
  const { end, passed } = await run([AREA, FAILED, AREA]);
  expect(end).toBe("failed");
  expect(passed).toContain("found 30");
});

it("sends no request without a network, and ends as offline when the network is lost", async () => {
  const before = await run([AREA], { isOnline: () => false });
  expect(before).toEqual({ end: "offline", passed: [] });
  let answered = 0;
  const meanwhile = await run([AREA, FAILED], { isOnline: () => answered++ < 2 });
  expect(meanwhile.end).toBe("offline");
  expect(meanwhile.passed).not.toContain("ask 30");
});

it.each([
  [1, "an answer"],
  [3, "a pause"],
])("stops after %i events when aborted during %s", async (stopAfter) => {
  const { end, passed } = await run([AREA, AREA, AREA], {}, stopAfter);
  expect(end).toBe("stopped");
  expect(passed).toHaveLength(stopAfter);
});

it("stops when aborted during a wait that the service named", async () => {
  const { end, passed } = await run([busy(5), AREA], {}, 3);
  expect(end).toBe("stopped");
  expect(passed).toEqual(["ask 10", "told to wait 5000", "wait 5000"]);
});

it("sends no request when no isochrone is missing", async () => {
  const stopping = new AbortController();
  const never = () => {
    throw new Error("asked");
  };
  const queue = { ask: never, onFound: never, onWaiting: never, onAsking: never, wait: never, isOnline: () => true };
  expect(await askIsochrones([], { ...queue, signal: stopping.signal })).toBe("done");
});
