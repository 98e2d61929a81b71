import { expect, it } from "vitest";
import { anInput, aRoad, aSeat, aVertex } from "../testing/a-network-input.ts";
import { createBarriers } from "./barriers.ts";
import { startDraft } from "./draft.ts";
import { estimateAltitudes } from "./estimate-altitudes.ts";
import { layRoads } from "./lay-roads.ts";

function estimate(altitudes: readonly (number | undefined)[]) {
  const [low, high] = altitudes;
  const seats = [aSeat([6, 45], { altitudeM: low }), aSeat([6.04, 45], { altitudeM: high })];
  const bends = [6.01, 6.02, 6.03].map((longitude) => aVertex(`${longitude} 45`, [longitude, 45]));
  const vertices = [aVertex("seat 0", [6, 45]), ...bends, aVertex("seat 1", [6.04, 45])];
  const draft = startDraft(anInput({ seats, roads: [aRoad(vertices)] }));
  layRoads(draft, createBarriers([]));
  return [...estimateAltitudes(draft)];
}

it("interpolates a road evenly between known altitudes", () => {
  const [low, high, ...between] = estimate([400, 800]);
  expect([low, high]).toEqual([400, 800]);
  expect(between.map(Math.round)).toEqual([500, 600, 700]);
});

it("uses the neighbours' altitude for a seat without one", () => {
  expect(estimate([400, undefined]).map(Math.round)).toEqual([400, 400, 400, 400, 400]);
});

it("gives a village high above the road a tenth of the weight", () => {
  const ends = [aSeat([6, 45], { altitudeM: 400 }), aSeat([6.04, 45], { altitudeM: 400 })];
  const above = aSeat([6.02, 45.009], { altitudeM: 1000 });
  const road = aRoad([aVertex("seat 0", [6, 45]), aVertex("6.02 45", [6.02, 45]), aVertex("seat 1", [6.04, 45])]);
  const draft = startDraft(anInput({ seats: [...ends, above], roads: [road] }));
  layRoads(draft, createBarriers([]));
  draft.edges.push({ from: 2, to: 3, kind: "access", reference: undefined });
  // The ends are 1.57 km away, the village 1 km: (2 × 400 / 1.57 + 0.1 × 1000) / (2 / 1.57 + 0.1).
  expect(estimateAltitudes(draft)[3]).toBeCloseTo(443.7, 0);
});
