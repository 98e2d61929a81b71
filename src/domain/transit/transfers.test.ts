import { expect, it } from "vitest";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { walkingOn } from "./transfers.ts";

const NEAR = [6, 44.5] as const;
const FAR = [6.02, 44.5] as const;

it("a walk takes as long in either direction", () => {
  const network = aRoadNetwork({ seats: [NEAR, FAR], edges: [{ from: 0, to: 1, lengthKm: 2 }] });
  const { between } = walkingOn(network);
  expect([between(NEAR, [FAR])[0], between(FAR, [NEAR])[0]]).toEqual([30, 30]);
});

it("nobody walks for more than half an hour", () => {
  const far = [6.1, 44.5] as const;
  const network = aRoadNetwork({ seats: [NEAR, far], edges: [{ from: 0, to: 1 }] });
  expect(walkingOn(network).between(NEAR, [far])[0]).toBe(Number.POSITIVE_INFINITY);
});
