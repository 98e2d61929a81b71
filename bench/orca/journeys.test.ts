import { expect, test } from "vitest";
import { spokenLines } from "./journeys.ts";

test("the spoken texts are taken from the log in their order, with their apostrophes", () => {
  const log = [
    "22:26:36.29 - SPEECH OUTPUT: 'Screen reader on.' {'established': False, 'family': {'name': None}}",
    "22:26:37.00 - FOCUS MANAGER: Active window is [frame: 'SPEECH']",
    "22:26:38.00 - SPEECH OUTPUT: 'Centre social et d'animation' {'established': False}",
    "22:26:39.00 - SPEECH OUTPUT: 'h'",
    "22:26:40.00 - SPEECH OUTPUT: '' {'established': False}",
  ].join("\n");
  expect(spokenLines(log)).toEqual(["Screen reader on.", "Centre social et d'animation", "h"]);
});

test("the address of this machine is left out", () => {
  expect(spokenLines("- SPEECH OUTPUT: 'http://127.0.0.1:4173/liste/ link' {}")).toEqual(["/liste/ link"]);
});
