import { expect, it } from "vitest";
import type { Position } from "../../geo/position.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { createAttach } from "./attach-position.ts";
import { minutesOnFoot } from "./pace.ts";
import { createWalkingMinutes } from "./walking-minutes.ts";

const ATTACH = createAttach(OVER_THE_ISERAN);
const VAL_D_ISERE: Position = [6.98, 45.448];
const BONNEVAL: Position = [7.048, 45.372];

it("walks over the pass, longer towards the higher end, and not in winter", () => {
  const inSummer = createWalkingMinutes(OVER_THE_ISERAN, ATTACH, "ete", 600);
  const expected = minutesOnFoot(16.5, 925, 0) + minutesOnFoot(13.5, 0, 975);
  expect(inSummer(VAL_D_ISERE, [BONNEVAL])[0]).toBeCloseTo(expected, 9);
  const back = minutesOnFoot(13.5, 975, 0) + minutesOnFoot(16.5, 0, 925);
  expect(inSummer(BONNEVAL, [VAL_D_ISERE])[0]).toBeCloseTo(back, 9);
  const towards = createWalkingMinutes(OVER_THE_ISERAN, ATTACH, "ete", 600, true);
  expect(towards(VAL_D_ISERE, [BONNEVAL])[0]).toBeCloseTo(back, 9);
  expect([...createWalkingMinutes(OVER_THE_ISERAN, ATTACH, "hiver", 600)(VAL_D_ISERE, [BONNEVAL])]).toEqual([Infinity]);
});

it("walks through streets that the network does not have, up to 1 km", () => {
  const minutes = createWalkingMinutes(OVER_THE_ISERAN, ATTACH, "ete", 60);
  const [beside = 0, atOnce] = minutes(
    [6.9, 45.2],
    [
      [6.9, 45.205],
      [6.9, 45.2],
    ],
  );
  expect(beside).toBeCloseTo(minutesOnFoot(1.3 * 0.556, 0, 0), 1);
  expect(atOnce).toBe(0);
});

it("finds nothing beyond the limit", () => {
  expect([...createWalkingMinutes(OVER_THE_ISERAN, ATTACH, "ete", 5)([6.9, 45.2], [[6.9, 45.208]])]).toEqual([
    Infinity,
  ]);
});
