import { expect, it } from "vitest";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { walkingOn } from "./walking.ts";

const LOW = [6, 44.5] as const;
const HIGH = [6.02, 44.5] as const;

it("a climb takes longer than the descent, whether one walks from a position or to it", () => {
  const network = aRoadNetwork({ seats: [LOW, HIGH], edges: [{ from: 0, to: 1, climbM: 150 }] });
  const { from, to } = walkingOn(network);
  const [up] = from(LOW, [HIGH]);
  const [down] = from(HIGH, [LOW]);
  expect(up).toBeGreaterThan(down ?? 0);
  expect(to(HIGH, [LOW])[0]).toBeCloseTo(up ?? 0);
  expect(to(LOW, [HIGH])[0]).toBeCloseTo(down ?? 0);
});

it("nobody walks for more than half an hour", () => {
  const far = [6.1, 44.5] as const;
  const network = aRoadNetwork({ seats: [LOW, far], edges: [{ from: 0, to: 1 }] });
  expect(walkingOn(network).from(LOW, [far])[0]).toBe(Number.POSITIVE_INFINITY);
});
