import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../domain/codes.ts";
import { aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectMeasuredTypes } from "./access-need-selectors.ts";
import { createActions } from "./actions.ts";
import { type AppState, USUAL_CHOICES } from "./app-state.ts";
import { selectPresentPlaces, selectUnmeasuredCount } from "./present-places-selectors.ts";
import { selectMeasuredPlaces } from "./scenario-selectors.ts";
import { selectPlacesOnMap } from "./seasonal-selectors.ts";
import { createAppStore } from "./store.ts";

const DESK = aPlace({ id: "fs-1", categories: ["france-services"], themes: ["emploi", "sante"] });
const OFFICE = aPlace({ id: "es-1", categories: ["espace-saisonnier"], themes: ["emploi"] });
const HUB = aPlace({ id: "lm-1", categories: ["lieu-multiservices"], themes: ["coworking"] });
const HOUSING = aPlace({ id: "es-2", categories: ["espace-saisonnier"], kind: "logement", themes: ["logement"] });

function stateOf(changes: Partial<AppState>): AppState {
  return aState({ places: [DESK, OFFICE, HUB, HOUSING] }, { view: "territoires", ...changes });
}

const measuredBy = (changes: Partial<AppState>) => selectMeasuredPlaces(stateOf(changes)).map(({ id }) => id);
/** They hide every place. */
const SOME_FILTERS: AppState["filters"] = {
  category: ["espace-saisonnier"],
  theme: ["retraite"],
  practical: ["samedi"],
  departement: ["05" as CodeDepartement],
  kind: ["logement"],
  format: ["itinerant"],
  verification: ["officiel"],
};

describe("the places that count", () => {
  it.each([
    ["tous", ["fs-1", "es-1", "lm-1"]],
    ["france-services", ["fs-1"]],
    ["theme:emploi", ["fs-1", "es-1"]],
    ["theme:coworking", ["lm-1"]],
    ["theme:retraite", []],
  ])("with the access %j are %j", (access, ids) => {
    expect(measuredBy({ access })).toEqual(ids);
    expect(selectPresentPlaces(stateOf({ access })).map(({ id }) => id)).toEqual(ids);
  });

  it("are on the map, and no others", () => {
    expect(selectPlacesOnMap(stateOf({ access: "france-services" }))).toEqual([DESK]);
    expect(selectPlacesOnMap(stateOf({ access: "tous" }))).toEqual([DESK, OFFICE, HUB, HOUSING]);
    expect(selectPlacesOnMap(stateOf({ access: "france-services", view: "trouver" }))).toHaveLength(4);
  });

  it("are the same whatever the filters on places", () => {
    const asked = { filters: SOME_FILTERS, opening: { kind: "now" }, passesBy: true, reach: 1 } as const;
    for (const access of ["france-services", "theme:emploi", "tous"]) {
      expect(measuredBy({ access, ...asked })).toEqual(measuredBy({ access }));
      expect(selectPresentPlaces(stateOf({ access, ...asked }))).toEqual(selectPresentPlaces(stateOf({ access })));
      expect(selectPlacesOnMap(stateOf({ access, ...asked }))).toEqual(selectPlacesOnMap(stateOf({ access })));
    }
  });

  it("leave out what no need asks for", () => {
    expect(selectUnmeasuredCount(stateOf({ access: "tous" }))).toBe(1);
    expect(selectUnmeasuredCount(stateOf({ access: "france-services" }))).toBe(0);
  });
});

describe("selectMeasuredTypes", () => {
  it.each([
    ["tous", []],
    ["france-services", ["france-services"]],
    ["theme:emploi", []],
    ["france-services,theme:emploi", []],
  ])("with the access %j are %j", (access, categories) => {
    expect(selectMeasuredTypes(stateOf({ access }))).toEqual(categories);
  });
});

describe("the choice of access", () => {
  function open(choices: Partial<AppState> = {}) {
    const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
    return { store, actions: createActions(store) };
  }

  it("leaves the territory to a filter on départements, until another one is chosen", () => {
    const { store, actions } = open();
    actions.toggleFilter("departement", "05" as CodeDepartement);
    actions.chooseView("territoires");
    expect(store.getState().territory).toEqual({ level: "departement", code: "05" });
    actions.chooseTerritory({ level: "region" });
    expect(store.getState()).toMatchObject({ territory: { level: "region" }, filters: { departement: ["05"] } });
  });

  it("is France services once a person opens « Territoires »", () => {
    const { store, actions } = open();
    actions.chooseView("territoires");
    expect(store.getState().access).toBe("france-services");
  });

  it("stays that of the link", () => {
    const { store, actions } = open({ access: "tous", view: "territoires" });
    actions.chooseView("trouver");
    actions.chooseView("territoires");
    expect(store.getState().access).toBe("tous");
  });
});
