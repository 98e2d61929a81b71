import { expect, it } from "vitest";
import { readFunctions } from "./read-functions.ts";

const ADDRESS = "http://127.0.0.1:4000/";
const MAIN = { pid: 7, tid: 1 };

function node(id: number, functionName: string, parent?: number) {
  const callFrame = { functionName, url: `${ADDRESS}assets/start-AbCd_1-2.js` };
  return parent === undefined ? { id, callFrame } : { id, parent, callFrame };
}

/** Samples, in ms since the navigation at 5 s: f at 10, g called by f at 12 and 15, none at 20. */
const TRACE = JSON.stringify({
  traceEvents: [
    { ...MAIN, name: "navigationStart", ts: 5_000_000, args: { data: { documentLoaderURL: ADDRESS } } },
    { pid: 7, tid: 2, name: "Profile", id: "0x1", ts: 5_000_000, args: { data: { startTime: 5_000_000 } } },
    { ...MAIN, name: "Profile", id: "0x2", ts: 5_000_000, args: { data: { startTime: 5_000_000 } } },
    {
      ...MAIN,
      tid: 3,
      name: "ProfileChunk",
      id: "0x2",
      ts: 5_016_000,
      args: { data: { cpuProfile: { nodes: [node(3, "g", 2)], samples: [3, 3, 1] }, timeDeltas: [2000, 3000, 5000] } },
    },
    {
      ...MAIN,
      tid: 3,
      name: "ProfileChunk",
      id: "0x2",
      ts: 5_011_000,
      args: {
        data: { cpuProfile: { nodes: [node(1, "(root)"), node(2, "f", 1)], samples: [2] }, timeDeltas: [10_000] },
      },
    },
  ],
});

it("gives the time of each function within a task, with what it calls", () => {
  const functionsOf = readFunctions(TRACE, ADDRESS);
  expect(functionsOf({ startMs: 10, endMs: 30, processorMs: 20 })).toEqual([
    { name: "f (start)", ms: 10 },
    { name: "g (start)", ms: 8 },
  ]);
  expect(functionsOf({ startMs: 14, endMs: 18, processorMs: 4 })).toEqual([
    { name: "g (start)", ms: 3 },
    { name: "f (start)", ms: 3 },
  ]);
});

it("is refused without the page, or without a profile", () => {
  expect(() => readFunctions(TRACE, "http://elsewhere.example/")).toThrow("no page");
  const without = JSON.stringify({
    traceEvents: [{ ...MAIN, name: "navigationStart", ts: 0, args: { data: { documentLoaderURL: ADDRESS } } }],
  });
  expect(() => readFunctions(without, ADDRESS)).toThrow("no profile");
});
