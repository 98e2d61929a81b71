import { describe, expect, it } from "vitest";
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
const types = (...category: AppState["filters"]["category"]) => ({ ...USUAL_CHOICES.filters, category });

describe("the places that count", () => {
  it.each([
    ["tous", ["fs-1", "es-1", "lm-1"]],
    ["france-services", ["fs-1"]],
    ["theme:emploi", ["fs-1", "es-1"]],
    ["theme:coworking,theme:sante", ["fs-1", "lm-1"]],
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

  it("are those of the filter on types rather than of one type, and must answer a theme as well", () => {
    expect(measuredBy({ access: "france-services", filters: types("espace-saisonnier") })).toEqual(["es-1"]);
    expect(measuredBy({ access: "theme:sante", filters: types("espace-saisonnier") })).toEqual([]);
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

  it("are those of the filter, which limits every access", () => {
    expect(selectMeasuredTypes(stateOf({ access: "theme:emploi", filters: types("espace-saisonnier") }))).toEqual([
      "espace-saisonnier",
    ]);
  });
});

describe("the choice of access", () => {
  function open(choices: Partial<AppState> = {}) {
    const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
    return { store, actions: createActions(store) };
  }

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
