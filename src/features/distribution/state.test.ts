import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { shareWithin } from "../../domain/coverage/access-distribution.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectComparedTerritories, selectDistributions } from "./state.ts";

const HAUTES_ALPES: TerritoryRef = { level: "departement", code: "05" as CodeDepartement };
const SAVOIE: TerritoryRef = { level: "departement", code: "73" as CodeDepartement };
const NOWHERE: TerritoryRef = { level: "commune", code: "99999" as CodeCommune };
const GAP = aCommune({
  code: "05061" as CodeCommune,
  codeDepartement: "05" as CodeDepartement,
  position: [6.08, 44.56],
  population: 300,
});
const MODANE = aCommune({
  code: "73157" as CodeCommune,
  codeDepartement: "73" as CodeDepartement,
  position: [6.66, 45.2],
  population: 100,
});
const AT_GAP = aPlace({ position: GAP.position });

function straight(changes: Partial<AppState> = {}): AppState {
  return aState({ places: [AT_GAP], communes: [GAP, MODANE] }, { accessModel: STRAIGHT, ...changes });
}

describe("selectDistributions", () => {
  it("has at the threshold the share of the figures", () => {
    const state = straight({ radiusKm: 10 });
    const { region } = selectDistributions(state) ?? {};
    expect(region && shareWithin(region, 10)).toBe(selectChosenTerritoryAccess(state)?.share);
    expect(region && shareWithin(region, 10)).toBe(0.75);
  });

  it("gives the chosen territory and the region, as one curve when the region is chosen", () => {
    const chosen = selectDistributions(straight({ territory: SAVOIE }));
    expect(chosen?.chosen.population).toBe(100);
    expect(chosen?.region.population).toBe(400);
    const whole = selectDistributions(straight());
    expect(whole?.chosen).toBe(whole?.region);
  });

  it("gives the curve « avant » only while a place is planned or excluded", () => {
    expect(selectDistributions(straight())?.before).toBeUndefined();
    const without = selectDistributions(straight({ excluded: [AT_GAP.id] }));
    expect(without?.before && shareWithin(without.before, 10)).toBe(0.75);
    expect(without && shareWithin(without.chosen, 10)).toBe(0);
  });

  it("is undefined until its files are loaded", () => {
    expect(selectDistributions(aState({ places: [AT_GAP] }, { accessModel: STRAIGHT }))).toBeUndefined();
  });

  it("keeps its answer while nothing that it reads changes", () => {
    const state = straight({ territory: SAVOIE, excluded: [AT_GAP.id] });
    expect(selectDistributions({ ...state, scheme: "dark" })).toBe(selectDistributions(state));
  });
});

describe("selectComparedTerritories", () => {
  it("gives figures and curve of each territory in the order of addition, without unknown ones", () => {
    const compared = selectComparedTerritories(straight({ compared: [SAVOIE, NOWHERE, HAUTES_ALPES] }));
    expect(compared?.map(({ access }) => access.name)).toEqual(["Savoie", "Hautes-Alpes"]);
    for (const { access, distribution } of compared ?? []) {
      expect(distribution.population).toBe(access.population);
      expect(shareWithin(distribution, 10)).toBe(access.share);
    }
  });

  it("keeps its answer while nothing that it reads changes", () => {
    const state = straight({ compared: [SAVOIE, HAUTES_ALPES] });
    expect(selectComparedTerritories({ ...state, scheme: "dark" })).toBe(selectComparedTerritories(state));
  });
});
