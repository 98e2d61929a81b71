import { expect, it } from "vitest";
import { anInput, aRoad, aSeat, aVertex } from "./an-input.ts";
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

it("lets a road rise evenly between known altitudes", () => {
  const [low, high, ...between] = estimate([400, 800]);
  expect([low, high]).toEqual([400, 800]);
  expect(between.map(Math.round)).toEqual([500, 600, 700]);
});

it("takes the altitude of what is known where a seat's is not", () => {
  expect(estimate([400, undefined]).map(Math.round)).toEqual([400, 400, 400, 400, 400]);
});
