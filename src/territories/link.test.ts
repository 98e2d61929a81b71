import { describe, expect, it } from "vitest";
import type { CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { readTerritoriesLink, type TerritoriesChoices, USUAL_CHOICES, writeTerritoriesLink } from "./link.ts";

const ALL: TerritoriesChoices = {
  territory: { level: "epci", code: "200067825" as CodeEpci },
  settings: {
    service: "theme:retraite",
    opening: "samedi",
    threshold: { metric: "km", value: 15 },
    way: "hiver",
    people: "65-ans-et-plus",
    planned: [
      { id: "envisage-1", name: "Vars", position: [6.69, 44.6], type: "france-services", openings: [] },
      { id: "envisage-2", name: "", position: [6.1, 44.5], type: "espace-saisonnier", openings: ["samedi", "soir"] },
    ],
  },
  compared: [
    { level: "departement", code: "05" as CodeDepartement },
    { level: "ensemble", key: "05.38", name: "Oisans" },
  ],
  sort: "mediane",
  isEmbedded: true,
};

describe("the link of « Territoires »", () => {
  it("is empty for the usual choices", () => {
    expect(writeTerritoriesLink(USUAL_CHOICES)).toBe("");
    expect(readTerritoriesLink("")).toEqual(USUAL_CHOICES);
  });

  it("holds every choice", () => {
    expect(readTerritoriesLink(writeTerritoriesLink(ALL))).toEqual(ALL);
  });

  it("ignores unknown parameters and invalid values", () => {
    const choices = readTerritoriesLink(
      "?territoire=abc&acces=rien&ouverture=nuit&duree=7&modele=vol&population=x&ordre=y&envisages=1,2;a;200.1,44.2&x=1",
    );
    expect(choices).toEqual(USUAL_CHOICES);
  });

  it("offers no minutes for straight lines", () => {
    const { threshold } = readTerritoriesLink("?modele=droite&duree=40").settings;
    expect(threshold).toEqual({ metric: "km", value: 10 });
  });
});

describe("a link of the former view", () => {
  it.each([
    ["?vue=territoires&departement=05", { territory: { level: "departement", code: "05" } }],
    ["?vue=territoires&departement=05,38", { territory: { level: "ensemble", key: "05.38", name: "" } }],
  ])("%s names the territory", (search, expected) => {
    expect(readTerritoriesLink(search)).toMatchObject(expected);
  });

  it.each([
    ["?vue=territoires", undefined],
    ["?vue=territoires&type=espace-saisonnier", "espace-saisonnier"],
    ["?vue=territoires&theme=sante", "theme:sante"],
    ["?vue=territoires&acces=france-services", "france-services"],
  ])("%s measures access to %s", (search, service) => {
    expect(readTerritoriesLink(search).settings.service).toBe(service);
  });

  it("measured the road in kilometres unless it named minutes", () => {
    expect(readTerritoriesLink("?vue=territoires&modele=ete&rayon=12").settings.threshold).toEqual({
      metric: "km",
      value: 12,
    });
    expect(readTerritoriesLink("?vue=territoires&modele=hiver&mesure=min&duree=30").settings).toMatchObject({
      way: "hiver",
      threshold: { metric: "min", value: 30 },
    });
  });
});
