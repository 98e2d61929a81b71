import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../domain/codes.ts";
import { MOST_PLANNED } from "../domain/scenario/planned-place.ts";
import { NO_SCENARIO } from "../domain/scenario/scenario.ts";
import { territorySet } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { createActions } from "./actions.ts";
import { type AppState, MOST_COMPARED, USUAL_CHOICES } from "./app-state.ts";
import { createAppStore } from "./store.ts";
import { readLink, writeLink } from "./url/link.ts";

function open() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  return { store, actions: createActions(store) };
}

function departement(code: string): TerritoryRef {
  return { level: "departement", code: code as CodeDepartement };
}

describe("the chosen territory", () => {
  const scopes = ({ siting }: AppState) => [siting.candidates, siting.demand];

  it("limits the siting, until the person chooses otherwise, the region or a single commune", () => {
    const { store, actions } = open();
    actions.chooseTerritory(territorySet(["05", "73"]));
    expect(scopes(store.getState())).toEqual(["territoire", "territoire"]);
    actions.chooseSiting({ demand: "region" });
    actions.chooseTerritory(departement("73"));
    expect(scopes(store.getState())).toEqual(["territoire", "region"]);
    actions.chooseTerritory(territorySet(["05061"]));
    expect(scopes(store.getState())).toEqual(["region", "region"]);
  });

  it("does not limit it when a link without a scope opens it", () => {
    expect(scopes({ ...createAppStore(readLink("?territoire=05.73", USUAL_CHOICES), "ete").getState() })).toEqual([
      "region",
      "region",
    ]);
  });

  it("changes with the name of a set, and not with the same territory", () => {
    const { store, actions } = open();
    actions.chooseTerritory(territorySet(["05", "73"]));
    actions.chooseTerritory(territorySet(["73", "05"], "Entre deux"));
    const named = store.getState();
    expect(named.territory).toMatchObject({ name: "Entre deux" });
    actions.chooseTerritory(territorySet(["05", "73"], "Entre deux"));
    expect(store.getState()).toBe(named);
    expect(writeLink(named)).toContain("territoire=05.73_Entre%20deux");
  });
});

describe("planned places", () => {
  it("are added, named, moved and removed", () => {
    const { store, actions } = open();
    const first = actions.addPlanned([6.1234567, 44.7654321], "");
    const second = actions.addPlanned([6.2, 44.2], "Mairie");
    expect(store.getState().planned).toEqual([
      { kind: "envisage", id: first, name: "", position: [6.12346, 44.76543] },
      { kind: "envisage", id: second, name: "Mairie", position: [6.2, 44.2] },
    ]);
    actions.renamePlanned(String(first), "Bus");
    actions.movePlanned(String(first), [6.3, 44.3]);
    actions.removePlanned(String(second));
    expect(store.getState().planned).toEqual([{ kind: "envisage", id: first, name: "Bus", position: [6.3, 44.3] }]);
  });

  it("never share an identifier", () => {
    const { store, actions } = open();
    const [first] = [1, 2, 3].map(() => actions.addPlanned([6, 44], ""));
    actions.removePlanned(String(first));
    actions.addPlanned([6, 44], "");
    expect(new Set(store.getState().planned.map(({ id }) => id)).size).toBe(3);
  });

  it("are limited in number", () => {
    const { store, actions } = open();
    for (let at = 0; at < MOST_PLANNED; at++) expect(actions.addPlanned([6, 44], "")).toBeDefined();
    expect(actions.addPlanned([6, 44], "")).toBeUndefined();
    expect(store.getState().planned).toHaveLength(MOST_PLANNED);
  });

  it("stand in the link to the last digit", () => {
    const { store, actions } = open();
    actions.addPlanned([6.1234567, 44.7654321], "Halle ; salle 2");
    const [planned] = readLink(writeLink(store.getState()), USUAL_CHOICES).planned;
    expect(planned).toEqual({ ...store.getState().planned[0], name: "Halle , salle 2" });
  });
});

describe("places set aside", () => {
  it("are set aside once, and restored", () => {
    const { store, actions } = open();
    actions.excludePlace("fs-1");
    actions.excludePlace("fs-1");
    actions.excludePlace("fs-2");
    expect(store.getState().excluded).toEqual(["fs-1", "fs-2"]);
    actions.restorePlace("fs-1");
    expect(store.getState().excluded).toEqual(["fs-2"]);
    actions.addPlanned([6, 44], "");
    actions.replaceScenario(NO_SCENARIO);
    expect(store.getState()).toMatchObject({ excluded: [], planned: [] });
    actions.replaceScenario({ ...store.getState(), planned: [], excluded: ["fs-3"] });
    expect(store.getState().excluded).toEqual(["fs-3"]);
  });
});

describe("territories side by side", () => {
  it("are different ones, and no more than can be read", () => {
    const { store, actions } = open();
    for (const code of ["04", "04", "05", "06", "38", "73"]) actions.compareTerritory(departement(code));
    expect(store.getState().compared).toEqual(["04", "05", "06", "38"].map(departement));
    expect(store.getState().compared).toHaveLength(MOST_COMPARED);
    actions.uncompareTerritory(departement("05"));
    expect(store.getState().compared).toEqual(["04", "06", "38"].map(departement));
  });
});

it("keeps the number of sites on its scale", () => {
  const { store, actions } = open();
  actions.chooseSiting({ count: 99 });
  expect(store.getState().siting).toMatchObject({ count: 20, demand: "region" });
});
