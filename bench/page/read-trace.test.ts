import { describe, expect, it } from "vitest";
import { longestTaskMs, processorMsBetween, readTasks } from "./read-trace.ts";

const ADDRESS = "http://127.0.0.1:4000/";

function trace(
  ...tasks: readonly (readonly [startMs: number, wallMs: number, processorMs: number, thread?: number])[]
) {
  return JSON.stringify({
    traceEvents: [
      {
        name: "navigationStart",
        ph: "R",
        pid: 7,
        tid: 1,
        ts: 5_000_000,
        args: { data: { documentLoaderURL: ADDRESS } },
      },
      ...tasks.map(([start, wall, processor, tid = 1]) => ({
        name: "RunTask",
        ph: "X",
        pid: 7,
        tid,
        ts: 5_000_000 + start * 1000,
        dur: wall * 1000,
        tdur: processor * 1000,
      })),
    ],
  });
}

describe("the trace of a visit", () => {
  it("gives the tasks of the page's main thread from the navigation on", () => {
    expect(readTasks(trace([10, 40, 20], [15, 300, 300, 2]), ADDRESS)).toEqual([
      { startMs: 10, endMs: 50, processorMs: 20 },
    ]);
  });

  it("is refused without the page, or without a task", () => {
    expect(() => readTasks(trace([10, 40, 20]), "http://elsewhere.example/")).toThrow("no page");
    expect(() => readTasks(trace(), ADDRESS)).toThrow("no task");
  });

  it("counts the part of a task within the interval", () => {
    const tasks = readTasks(trace([0, 40, 20], [100, 10, 10]), ADDRESS);
    expect(processorMsBetween(tasks, 0, 20)).toBe(10);
    expect(processorMsBetween(tasks, 0, 200)).toBe(30);
  });

  it("finds the longest task by CPU time, not by duration", () => {
    const tasks = readTasks(trace([0, 400, 20], [500, 60, 50], [900, 90, 90]), ADDRESS);
    expect(longestTaskMs(tasks, 0, 800)).toBe(50);
    expect(longestTaskMs(tasks, 950)).toBe(0);
  });
});
