import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { aCommune } from "../testing/builders.ts";
import { MOST_COMPARED, USUAL_CHOICES } from "./link.ts";
import { createActions, createTerritoriesStore } from "./store.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, position: [6.08, 44.56] });

function open() {
  const store = createTerritoriesStore(USUAL_CHOICES);
  const actions = createActions(store);
  actions.receive({ communes: { status: "ready", value: { communes: [GAP], epcis: [] } } });
  return { store, actions, settings: () => store.getState().choices.settings };
}

const departement = (code: string): TerritoryRef => ({ level: "departement", code: code as CodeDepartement });

describe("the acts of a planner", () => {
  it("give straight lines a distance in kilometres, and keep one that is there", () => {
    const { actions, settings } = open();
    actions.chooseWay("droite");
    expect(settings().threshold).toEqual({ metric: "km", value: 10 });
    actions.set({ threshold: { metric: "km", value: 30 } });
    actions.chooseWay("ete");
    expect(settings().threshold).toEqual({ metric: "km", value: 30 });
  });

  it("put at most four territories side by side, each once", () => {
    const { store, actions } = open();
    for (const code of ["04", "05", "05", "06", "38", "73"]) actions.compare(departement(code), true);
    expect(store.getState().choices.compared).toEqual(["04", "05", "06", "38"].map(departement));
    expect(store.getState().choices.compared).toHaveLength(MOST_COMPARED);
    actions.compare(departement("05"), false);
    expect(store.getState().choices.compared).toEqual(["04", "06", "38"].map(departement));
  });

  it("plan a place of the type that the sentence asks for, under an id that is free", () => {
    const { actions, settings } = open();
    actions.addPlace([6.1, 44.5], "Gap");
    actions.set({ service: "espace-saisonnier" });
    actions.addPlace([6.2, 44.6]);
    actions.removePlace("envisage-1");
    actions.addPlace([6.3, 44.6]);
    expect(settings().planned).toEqual([
      { id: "envisage-2", name: "", position: [6.2, 44.6], type: "espace-saisonnier", openings: [] },
      { id: "envisage-1", name: "", position: [6.3, 44.6], type: "espace-saisonnier", openings: [] },
    ]);
  });

  it("refuse a place far from every commune, and go on asking for one", () => {
    const { store, actions, settings } = open();
    actions.beginPlacing();
    actions.addPlace([2.35, 48.85]);
    expect(store.getState().placing).toBe("refused");
    expect(settings().planned).toEqual([]);
    actions.addPlace([6.1, 44.5]);
    expect(store.getState().placing).toBe("no");
  });
});
