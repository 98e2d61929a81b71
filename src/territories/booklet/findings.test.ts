import { describe, expect, it } from "vitest";
import type { Figures, TerritoryFigures } from "../../domain/figures/figures.ts";
import { type PlannedPlace, type Settings, USUAL_SETTINGS } from "../../domain/figures/settings.ts";
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

/** Texts and notes of the findings, with plain spaces. */
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
  return findings.map(({ text, note }) => ({ text: plain(text), note: plain(note) }));
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

const IN = "Dans la communauté de communes du Guillestrois et du Queyras";

function planned(changes: Partial<PlannedPlace> = {}): PlannedPlace {
  return { id: "envisage-1", name: "Vars", position: [6.7, 44.5], type: "france-services", openings: [], ...changes };
}

describe("the first finding", () => {
  const first = (one: Case) => say(one)[0]?.text;

  it.each<[string, Case, string]>([
    [
      "many people",
      { tooFar: [120, 40, 0, 0] },
      `${IN}, 160 personnes sur 800 (20,0 %) vivent à plus de 20 minutes d’un France services, par la route.`,
    ],
    [
      "one person",
      { tooFar: [1, 0, 0, 0] },
      `${IN}, 1 personne sur 800 (0,1 %) vit à plus de 20 minutes d’un France services, par la route.`,
    ],
    [
      "nobody",
      {},
      `${IN}, personne ne vit trop loin : les 800 personnes sont toutes à 20 minutes ou moins d’un France services, par la route.`,
    ],
    [
      "everybody",
      { tooFar: [200, 200, 200, 200] },
      `${IN}, les 800 personnes vivent toutes à plus de 20 minutes d’un France services, par la route.`,
    ],
    [
      "people of 65 and over, with the passes closed",
      { tooFar: [120, 0, 0, 0], settings: { people: "65-ans-et-plus", way: "hiver" } },
      `${IN}, 120 personnes de 65 ans et plus sur 800 (15,0 %) vivent à plus de 20 minutes d’un France services, par la route, cols fermés.`,
    ],
    [
      "households without a car, in a straight line",
      {
        tooFar: [120, 0, 0, 0],
        settings: { people: "sans-voiture", way: "droite", threshold: { metric: "km", value: 10 } },
      },
      `${IN}, 120 personnes de ménages sans voiture sur 800 (15,0 %) vivent à plus de 10 km d’un France services, à vol d’oiseau.`,
    ],
    [
      "a place open on Saturday",
      { tooFar: [120, 0, 0, 0], settings: { opening: "samedi" } },
      `${IN}, 120 personnes sur 800 (15,0 %) vivent à plus de 20 minutes d’un France services ouvert le samedi, par la route.`,
    ],
    [
      "no such place anywhere",
      {
        tooFar: [200, 200, 200, 200],
        settings: { opening: "samedi" },
        figures: { places: { addresses: 0, stops: 0 } },
      },
      "Aucun France services ouvert le samedi n’est connu, ni ici ni alentour : les 800 personnes de la communauté de communes du Guillestrois et du Queyras en sont toutes trop loin.",
    ],
    [
      "a service that only comes",
      { tooFar: [120, 0, 0, 0], visited: 50 },
      `${IN}, 120 personnes sur 800 (15,0 %) vivent à plus de 20 minutes d’un France services, par la route. Pour 50 autres, il n’y a qu’une permanence : un service vient quelques heures.`,
    ],
  ])("says the number for %s", (_, one, text) => {
    expect(first(one)).toBe(text);
  });

  it("says that nobody of a group is counted, and nothing else", () => {
    expect(
      say({ own: { population: 0, states: { served: 0, visited: 0, tooFar: 0 } } }).map(({ text }) => text),
    ).toEqual([`${IN}, aucune personne n’est comptée.`]);
  });

  it("says the vintage, and how sure the number is", () => {
    const fragile = say({ tooFar: [120, 40, 0, 0], own: { tooFarRange: { least: 90, most: 260 } } })[0]?.note;
    expect(fragile).toBe(
      "Population municipale, millésime 2026. Chiffre fragile : avec l’erreur des trajets et les lieux à confirmer, de 90 à 260.",
    );
    expect(say({ tooFar: [120, 40, 0, 0] })[0]?.note).toBe("Population municipale, millésime 2026. Chiffre sûr.");
  });
});

describe("the second finding", () => {
  const second = (one: Case) => say(one)[1]?.text;
  const farthest =
    "Le point habité le plus éloigné est Sainte-Marie, à Vars : 18 minutes jusqu’au lieu le plus proche.";

  it.each<[string, Case, string]>([
    ["nobody too far", {}, farthest],
    ["one commune", { tooFar: [0, 60, 0, 0] }, `Elles vivent toutes dans une seule commune : Les Orres. ${farthest}`],
    ["one person", { tooFar: [0, 1, 0, 0] }, `Cette personne vit aux Orres. ${farthest}`],
    ["two communes", { tooFar: [20, 60, 0, 0] }, `Elles vivent aux Orres (60 personnes) et à Vars (20). ${farthest}`],
    [
      "many communes",
      { tooFar: [20, 60, 30, 5] },
      `Elles vivent dans 4 communes, d’abord aux Orres (60 personnes), à Ristolas (30) et à Vars (20). ${farthest}`,
    ],
    [
      "no way in winter",
      {
        tooFar: [0, 60, 0, 0],
        settings: { way: "hiver" },
        own: { farthest: { commune: "Ristolas", hamlet: "L'Echalp", cost: Number.POSITIVE_INFINITY } },
      },
      "Elles vivent toutes dans une seule commune : Les Orres. Pour le point habité le plus éloigné (L’Echalp, à Ristolas), aucun trajet n’est possible, cols fermés.",
    ],
  ])("says where for %s", (_, one, text) => {
    expect(second(one)).toBe(text);
  });
});

describe("the third finding", () => {
  const third = (one: Case) => say(one)[2]?.text;
  const [vars, orres] = FOUR_COMMUNES;

  it("says what closed passes change, by the figures of the winter", () => {
    if (vars === undefined || orres === undefined) throw new Error("There are four communes");
    const changes = [
      { code: vars.code, name: vars.name, people: 90 },
      { code: orres.code, name: orres.name, people: 30 },
    ];
    const text = "Quand les cols ferment, 120 personnes de plus vivent trop loin, à Vars (90) et aux Orres (30).";
    expect(third({ winter: changes })).toBe(text);
    expect(third({ settings: { way: "hiver" }, figures: { seasonChanges: changes } })).toBe(text);
  });

  it("leaves out changes beyond the territory, and says that none is left", () => {
    const elsewhere = [{ code: "38005" as (typeof FOUR_COMMUNES)[number]["code"], name: "Allemond", people: 90 }];
    expect(third({ winter: elsewhere })).toBe(
      "La fermeture des cols n’y change rien : dans aucune commune il n’y a plus de personnes trop loin l’hiver.",
    );
  });

  it("says what a planned place changes", () => {
    const own = { before: { served: 0, visited: 0, tooFar: 800 } };
    expect(third({ tooFar: [20, 200, 200, 200], settings: { planned: [planned()] }, own })).toBe(
      "Avec le lieu ajouté « Vars », 180 personnes ne seraient plus trop loin, à Vars : il en resterait 620, au lieu de 800.",
    );
  });

  it("says that a planned place changes nothing", () => {
    const own = { before: { served: 0, visited: 0, tooFar: 800 } };
    expect(
      third({ tooFar: [200, 200, 200, 200], settings: { planned: [planned({ name: "" }), planned()] }, own }),
    ).toBe("Avec les 2 lieux ajoutés, personne ne changerait de situation : 800 personnes resteraient trop loin.");
  });

  it("says how near half of the people are in a straight line", () => {
    const settings = { way: "droite", threshold: { metric: "km", value: 10 } } as const;
    expect(third({ settings })).toBe(
      "La moitié des personnes comptées vivent à 12 km ou moins du lieu le plus proche.",
    );
  });
});
