import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { AppState } from "../model/app-state.ts";
import { NO_JOBS } from "../model/jobs.ts";
import type { SitingAnswer } from "../model/siting-answer.ts";
import { aBareContainer } from "../testing/bare-container.ts";
import { aCommune } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import { siteDrawers } from "./sync-siting.ts";

function proposing(longitudes: readonly number[], changes: Partial<AppState> = {}): AppState {
  const sites = longitudes.map((x) => ({
    commune: aCommune({ position: [x, 44.5] }),
    gain: 10,
    after: 0,
  }));
  const figures = { population: 100, before: 0, bound: 100, isBest: true };
  const main = { ...figures, model: STRAIGHT, threshold: 10, sites };
  const answer: SitingAnswer = {
    count: sites.length,
    allowed: 9,
    main,
    straight: undefined,
  };
  return aState(
    {},
    { view: "territoires", jobs: { ...NO_JOBS, siting: { status: "ready", value: answer } }, ...changes },
  );
}

/** Number of moves of a map whose extent is a degree around 6.5° E, after drawing one state after the other. */
function movesOf(opening: AppState, ...then: readonly AppState[]): number {
  let moves = 0;
  const move = () => {
    moves += 1;
  };
  const map = {
    getSource: () => undefined,
    getContainer: () => aBareContainer(800, 600),
    project: ([x, y]: [number, number]) => ({ x: (x - 6) * 800, y: (y - 44) * 600 }),
    fitBounds: move,
    easeTo: move,
  } as unknown as MapLibreMap;
  const drawers = siteDrawers(map, opening);
  for (const state of [opening, ...then]) for (const draw of drawers) draw(state);
  return moves;
}

it("fits proposed sites when there were none before, a single one with its surroundings", () => {
  expect(movesOf(aState(), proposing([5.1, 7.2]))).toBe(1);
  expect(movesOf(aState(), proposing([5.1]))).toBe(1);
  expect(movesOf(aState(), proposing([6.1, 6.9]))).toBe(0);
  expect(movesOf(aState(), proposing([5.1, 7.2]), proposing([5.1, 7.3]))).toBe(1);
});

it("keeps the camera of a link that opens with sites, until there were none", () => {
  const camera = { zoom: 9, longitude: 6.5, latitude: 44.5 };
  expect(movesOf(proposing([5.1, 7.2]))).toBe(1);
  expect(movesOf(proposing([5.1, 7.2], { camera }))).toBe(0);
  expect(movesOf(proposing([5.1, 7.2], { camera }), aState({}, { camera }), proposing([5.1], { camera }))).toBe(1);
});
