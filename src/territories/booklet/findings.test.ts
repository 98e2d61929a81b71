import { describe, expect, it } from "vitest";
import type { Figures, TerritoryFigures } from "../../domain/figures/figures.ts";
import { type Settings, USUAL_SETTINGS } from "../../domain/figures/settings.ts";
import {
  aDocumentGround,
  aTerritoryFigures,
  FOUR_COMMUNES,
  GUILLESTROIS,
  someFigures,
} from "../../testing/figures-builders.ts";
import { findingsOf } from "./findings.ts";

const EPCI = { level: "epci", code: GUILLESTROIS.code } as const;

interface Case {
  /** People too far in Vars, Les Orres, Ristolas and Ceillac, of 200 each. */
  readonly tooFar?: readonly number[];
  readonly visited?: number;
  readonly settings?: Partial<Settings>;
  readonly own?: Partial<TerritoryFigures>;
  readonly figures?: Partial<Omit<Figures, "territories" | "settings">>;
  readonly winter?: Figures["seasonChanges"];
}

/** The findings, with plain spaces. */
function say({ tooFar = [0, 0, 0, 0], visited = 0, settings = {}, own = {}, figures = {}, winter }: Case) {
  const rows = FOUR_COMMUNES.map(({ code, name }, at) => {
    const far = tooFar[at] ?? 0;
    return aTerritoryFigures({
      ref: { level: "commune", code },
      name,
      states: { served: 200 - far, visited: 0, tooFar: far },
      before: { served: 0, visited: 0, tooFar: 200 },
    });
  });
  const far = tooFar.reduce((sum, count) => sum + count, 0);
  const epci = aTerritoryFigures({
    ref: EPCI,
    name: GUILLESTROIS.name,
    population: 800,
    states: { served: 800 - far - visited, visited, tooFar: far },
    tooFarRange: { least: far, most: far },
    ...own,
  });
  const all = { ...USUAL_SETTINGS, ...settings };
  const findings = findingsOf({
    ...aDocumentGround(),
    territory: EPCI,
    figures: someFigures([...rows, epci], { ...figures, settings: all }),
    winter: winter && someFigures([...rows, epci], { settings: { ...all, way: "hiver" }, seasonChanges: winter }),
  });
  return findings.map((text) => text.replaceAll(/\s/g, " "));
}

describe("the first finding", () => {
  const first = (one: Case) => say(one)[0];

  it.each<[string, Case, string]>([
    ["many people", { tooFar: [120, 40, 0, 0] }, "160 personnes (20,0 %) sur 800 vivent plus loin. Chiffre sûr."],
    ["one person", { tooFar: [1, 0, 0, 0] }, "1 personne (0,1 %) sur 800 vit plus loin. Chiffre sûr."],
    ["nobody", {}, "Personne ne vit plus loin. Chiffre sûr."],
    [
      "a group",
      { tooFar: [120, 0, 0, 0], settings: { people: "65-ans-et-plus" } },
      "120 personnes de 65 ans et plus (15,0 %) sur 800 vivent plus loin. Chiffre sûr.",
    ],
    [
      "a service that only comes, and a fragile number",
      { tooFar: [120, 0, 0, 0], visited: 50, own: { tooFarRange: { least: 90, most: 260 } } },
      "120 personnes (15,0 %) sur 800 vivent plus loin. N’ont qu’une permanence de quelques heures : 50 personnes. Chiffre fragile. Entre 90 et 260 personnes.",
    ],
  ])("says the number for %s", (_, one, text) => {
    expect(first(one)).toBe(text);
  });

  it("says that nobody of a group is counted, and nothing else", () => {
    expect(say({ own: { population: 0, states: { served: 0, visited: 0, tooFar: 0 } } })).toEqual([
      "Personne n’habite ce territoire d’après le recensement.",
    ]);
  });
});

describe("the second finding", () => {
  const farthest = "Le plus loin : Sainte-Marie (Vars), 18 min.";

  it.each<[string, Case, string]>([
    ["nobody too far", {}, farthest],
    ["some communes", { tooFar: [20, 60, 0, 0] }, `Trop loin : Les Orres (60) et Vars (20). ${farthest}`],
    [
      "no way in winter",
      {
        settings: { way: "hiver" },
        own: { farthest: { commune: "Ristolas", hamlet: "L'Echalp", cost: Number.POSITIVE_INFINITY } },
      },
      "Le plus loin : L'Echalp (Ristolas), sans route.",
    ],
  ])("says where for %s", (_, one, text) => {
    expect(say(one)[1]).toBe(text);
  });
});

describe("the third finding", () => {
  const third = (one: Case) => say(one)[2];
  const [vars, orres] = FOUR_COMMUNES;

  it("says what closed passes change, by the figures of the winter", () => {
    if (vars === undefined || orres === undefined) throw new Error("There are four communes");
    const changes = [
      { code: vars.code, name: vars.name, people: 90 },
      { code: orres.code, name: orres.name, people: 30 },
    ];
    const text = "Cols fermés : la réponse change dans 2 communes : Vars (+90) et Les Orres (+30).";
    expect(third({ winter: changes })).toBe(text);
    expect(third({ settings: { way: "hiver" }, figures: { seasonChanges: changes } })).toBe(text);
  });

  it("leaves out changes beyond the territory, and says that none is left", () => {
    const elsewhere = [{ code: "38005" as (typeof FOUR_COMMUNES)[number]["code"], name: "Allemond", people: 90 }];
    expect(third({ winter: elsewhere })).toBe("Cols fermés : aucune commune de ce territoire ne change de réponse.");
  });

  it("says what it was without the planned places", () => {
    const planned = [
      { id: "envisage-1", name: "", position: [6.7, 44.5], type: "france-services", openings: [] },
    ] as const;
    const own = { before: { served: 0, visited: 0, tooFar: 800 } };
    expect(third({ tooFar: [20, 200, 200, 200], settings: { planned }, own })).toBe(
      "Sans les lieux ajoutés : 800 personnes (100,0 %).",
    );
  });

  it("says how near half of the people are in a straight line", () => {
    const settings = { way: "droite", threshold: { metric: "km", value: 10 } } as const;
    expect(third({ settings })).toBe("La moitié vit à 12,0 km ou moins d’un lieu.");
  });
});
