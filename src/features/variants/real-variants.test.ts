import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import { chosenVariant, type VariantList } from "../../domain/scenario/variants.ts";
import { parseTerritory, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { selectClassTallies } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectScenarioEffect } from "../../model/scenario-effect-selectors.ts";
import { selectChosenTerritoryAccess, selectPresentChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { readVariants } from "../../model/url/variants-text.ts";
import { readPublishedData } from "../../testing/published-data.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectBasketIn } from "../basket/state.ts";
import { selectVariantFigures, selectVariants, supposedBy } from "./state.ts";

const { settlement, ...data } = readPublishedData();

/** A leaves out the place of Roquebillière, B plans one in Ceillac and another in Gap, C closes the pass of Allos, D supposes nothing. */
const VARIANTS = readVariants("A!xfs-20~BDeux lieux!p0p8koa02sCeillac!p0nqvu9rt0~CCol d’Allos!fcol-d-allos~D");
const REGION = aState(data, {
  filters: { ...NO_FILTERS, category: ["france-services"] },
  territory: WHOLE_REGION,
  ...supposedBy(VARIANTS),
});
const STATE: AppState = {
  ...REGION,
  resources: { ...REGION.resources, settlement: { status: "ready", value: settlement } },
};

describe.each([
  ["in straight lines", { accessModel: STRAIGHT }],
  ["by the road in winter", { accessModel: roadModel("hiver", "km") }],
  [
    "by the road in summer, in minutes, for a set",
    { accessModel: roadModel("ete", "min"), territory: parseTerritory("05.06") ?? WHOLE_REGION },
  ],
])("figures of variants on the data of the map, %s", (_, choices) => {
  const state: AppState = { ...STATE, storeKey: {}, ...choices };
  const figures = selectVariantFigures(state) ?? [];

  it("are those of the page when a variant is chosen, whichever was chosen before", () => {
    expect(figures.map(({ variant }) => variant?.letter)).toEqual([undefined, "A", "B", "C", "D"]);
    for (const { variant, access } of figures.slice(1)) {
      const list = { ...selectVariants(state), chosen: variant?.letter ?? "" };
      const page: AppState = { ...state, ...supposedBy(list), storeKey: {} };
      expect(chosenVariant(selectVariants(page))).toEqual(variant);
      expect(access).toEqual(selectChosenTerritoryAccess(page));
      expect(selectVariantFigures(page)?.map((one) => one.access)).toEqual(figures.map((one) => one.access));
    }
  });

  it("of the present state are « avant », and those of a variant that supposes nothing", () => {
    expect(figures[0]?.access).toEqual(selectPresentChosenTerritoryAccess(state));
    expect(figures[4]?.access).toEqual(figures[0]?.access);
  });

  it("differ where places are planned or left out", () => {
    const [present, without, more] = figures.map(({ access }) => access);
    expect(without?.coveredPopulation).toBeLessThan(present?.coveredPopulation ?? 0);
    expect(more?.coveredPopulation).toBeGreaterThan(present?.coveredPopulation ?? 0);
    expect(more?.places).toBe((present?.places ?? 0) + 2);
  });
});

it("the sum of a basket of needs is that of the page when a variant is chosen", () => {
  const state: AppState = {
    ...STATE,
    storeKey: {},
    accessModel: STRAIGHT,
    filters: NO_FILTERS,
    access: "theme:emploi,theme:sante",
  };
  const figures = selectVariantFigures(state) ?? [];
  for (const { variant, basket } of figures.slice(1)) {
    const page: AppState = {
      ...state,
      ...supposedBy({ ...selectVariants(state), chosen: variant?.letter ?? "" }),
      storeKey: {},
    };
    expect(basket?.meanSum).toBeGreaterThan(0);
    expect(basket).toEqual(selectBasketIn(page, WHOLE_REGION));
  }
  const [present, without] = figures.map(({ basket }) => basket?.meanSum ?? Number.NaN);
  expect(without).toBeGreaterThan(present ?? Number.NaN);
  expect(selectVariantFigures({ ...state, access: "theme:sante" })?.map(({ basket }) => basket)).toEqual(
    figures.map(() => undefined),
  );
});

it("the figures of a closed pass are those of a closed pass", () => {
  const state: AppState = {
    ...STATE,
    storeKey: {},
    accessModel: roadModel("ete", "km"),
    territory: parseTerritory("04") ?? WHOLE_REGION,
  };
  const [present, , , closed] = selectVariantFigures(state) ?? [];
  expect(closed?.variant?.overrides).toEqual(new Map([["col-d-allos" as PassageId, "ferme"]]));
  expect(closed?.access.meanCost).toBeGreaterThan(present?.access.meanCost ?? Number.POSITIVE_INFINITY);
});

it("are the same objects until something changes, so that a page that asks for them does not render for ever", () => {
  const state: AppState = { ...STATE, storeKey: {}, accessModel: STRAIGHT };
  expect(selectVariantFigures(state)).toBe(selectVariantFigures({ ...state, hoveredId: "fs-1" }));
});

it("the map of differences counts the people who gain and lose as the effect of the scenario does, and the reverse backwards", () => {
  const both = readVariants("A!xfs-20!p0p8koa02sCeillac~B");
  const pageOf = (list: VariantList): AppState => ({
    ...STATE,
    storeKey: {},
    accessModel: STRAIGHT,
    accessMap: "variantes",
    ...supposedBy(list),
  });
  const page = pageOf(both);
  const effect = selectScenarioEffect(page)?.whole;
  const people = (state: AppState) => selectClassTallies(state)?.map(({ population }) => population) ?? [];
  const [lost, , , , gained] = people(page);
  expect([lost, gained]).toEqual([effect?.lost, effect?.gained]);
  expect(Math.min(lost ?? 0, gained ?? 0)).toBeGreaterThan(100);
  const backwards = pageOf({ ...both, chosen: "B", compared: "A" });
  expect(people(backwards)).toEqual(people(page).reverse());
  expect(people(pageOf({ ...both, chosen: "B" })).filter((count) => count > 0)).toHaveLength(1);
});
