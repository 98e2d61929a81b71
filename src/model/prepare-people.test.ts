import FlatQueue from "flatqueue";
import { afterEach, expect, it, vi } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { measureTerritories } from "../domain/coverage/measure-territories.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { settlementAtSeats } from "../testing/demand-builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectNearestCosts, selectRoadCosts } from "./coverage-selectors.ts";
import { preparePeople } from "./prepare-people.ts";
import { selectChosenTerritoryAccess, selectGaps } from "./territory-selectors.ts";
import { selectTableRows } from "./territory-table-selectors.ts";

// Test files of one process share their modules: a spy takes hold of none that came before.
vi.hoisted(() => vi.resetModules());
vi.mock("../domain/coverage/measure-territories.ts", { spy: true });

const communes = [
  aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] }),
  aCommune({ code: "73040" as CodeCommune, name: "Bessans", position: [7.048, 45.372] }),
];
const SETTLEMENT = settlementAtSeats(communes);

afterEach(() => {
  vi.restoreAllMocks();
});

/** A state whose settlement is still loading, and the same state once it has come. */
function start() {
  const place = aPlace({ position: [7.048, 45.372] });
  const whole = aState({ places: [place], communes, roads: OVER_THE_ISERAN }, { view: "territoires" });
  const { resources } = whole;
  const state = { ...whole, resources: { ...resources, settlement: { status: "loading" } as const } };
  const settlement = { ...SETTLEMENT, positions: SETTLEMENT.positions.map(([x, y]) => [x, y] as const) };
  const later = {
    ...state,
    resources: { ...state.resources, settlement: { status: "ready", value: settlement } as const },
  };
  return {
    state,
    settlement,
    later,
    paths: vi.spyOn(FlatQueue.prototype, "pop"),
  };
}

it("costs the ways of a settlement in both seasons before the state has it", async () => {
  const { state, settlement, later, paths } = start();
  await preparePeople(() => state, settlement);
  expect(paths).toHaveBeenCalled();
  paths.mockClear();
  expect(selectNearestCosts(later)?.cost).toHaveLength(communes.length);
  expect(selectRoadCosts(later, "ete", "km")).toBeDefined();
  expect(selectRoadCosts(later, "hiver", "km")).toBeDefined();
  expect(paths).not.toHaveBeenCalled();
});

it("computes the figures that the view shows before the state has the settlement, and none for another view", async () => {
  const measure = vi.mocked(measureTerritories);
  const { state, settlement, later } = start();
  await preparePeople(() => state, settlement);
  expect(measure).toHaveBeenCalled();
  measure.mockClear();
  expect(selectChosenTerritoryAccess(later)?.places).toBe(1);
  expect(selectTableRows(later)).toBeDefined();
  expect(selectGaps(later)).toBeDefined();
  expect(measure).not.toHaveBeenCalled();
  const other = start();
  await preparePeople(() => ({ ...other.state, view: "trouver" }), other.settlement);
  expect(measure).not.toHaveBeenCalled();
});

it("rejects when a step throws, so that the settlement is received nevertheless", async () => {
  const { state, settlement } = start();
  const broken = { ...settlement, positions: [[Number.NaN, 45] as const] };
  await expect(preparePeople(() => state, broken)).rejects.toThrow("Position is not finite");
});
