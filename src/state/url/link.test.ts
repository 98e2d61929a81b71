import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../domain/category.ts";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { ANY_TIME, NO_FILTERS, PRACTICALS, REACH } from "../../domain/filter/filters.ts";
import { THEMES, VERIFICATIONS } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { someFilters, someLinkedOrigin, someOpeningFilter } from "../../testing/arbitraries.ts";
import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import { impliedView } from "./implied-view.ts";
import { readLink, writeLink } from "./link.ts";

const USUAL: Choices = { ...USUAL_CHOICES, view: "question" };

const everything: Choices = {
  view: "saisonniers",
  filters: NO_FILTERS,
  opening: ANY_TIME,
  passesBy: false,
  reach: undefined,
  needNote: undefined,
  origin: {
    kind: "adresse",
    label: "12 rue Carnot, 05000 Gap",
    position: [6.079, 44.559],
    codeCommune: "05061" as CodeCommune,
  },
  selection: { kind: "place", id: "es-val-d-isere" },
  season: "hiver",
  transitDay: "samedi",
  language: "it",
  camera: { zoom: 8.25, latitude: 45.1, longitude: 6.4 },
  isEmbedded: true,
};

describe("links", () => {
  it("hold every choice of the person", () => {
    const link = writeLink(everything);
    expect(link).toBe(
      "?embed=1&vue=saisonniers" +
        "&origine=adresse:6.07900,44.55900,05061,12%20rue%20Carnot,%2005000%20Gap&lieu=es-val-d-isere&sans-voiture=samedi&modele=hiver" +
        "&lang=it&carte=8.25/45.1/6.4",
    );
    expect(readLink(link, USUAL)).toEqual(everything);
  });

  it("hold every filter on places", () => {
    const asked: Choices = {
      ...USUAL,
      view: "trouver",
      filters: {
        category: ["france-services", "lieu-multiservices"],
        theme: ["emploi", "sante"],
        practical: ["samedi", "par-telephone"],
        departement: ["05" as CodeDepartement],
        verification: ["a-confirmer"],
      },
      opening: { kind: "at", date: "2026-11-28", minute: 600 },
      passesBy: true,
      reach: 25,
    };
    const link = writeLink(asked);
    expect(link).toBe(
      "?type=france-services,lieu-multiservices&theme=emploi,sante&pratique=samedi,par-telephone&departement=05" +
        "&verification=a-confirmer&ouvert=2026-11-28T10:00&passage=1&dans=25&lang=fr",
    );
    expect(readLink(link, USUAL)).toEqual(asked);
  });

  it("show « Trouver » in a frame that asks for the question page", () => {
    expect(readLink("?embed=1&vue=question", USUAL)).toEqual({ ...USUAL, view: "trouver", isEmbedded: true });
  });

  it("omit default values", () => {
    expect(writeLink(USUAL)).toBe("?lang=fr");
    expect(readLink("", USUAL)).toEqual(USUAL);
  });

  it("order values independently of the order of the clicks", () => {
    const filters = { ...NO_FILTERS, theme: ["sante", "emploi"] as const };
    expect(writeLink({ ...USUAL, filters })).toBe("?theme=emploi,sante&lang=fr");
  });

  it.each([
    "?vue=partout&lang=xx&type=banque",
    "?vue=territoires&carte=8/91/6",
    "?carte=8/45/400&lieu=../../etc",
    "?modele=bateau&sans-voiture=lundi",
    "?carte=99/45/6&lieu=<script>alert(1)</script>",
    "?carte=&lieu=&type=&theme=,,,&%",
    "?carte=NaN/NaN/NaN&__proto__=1&constructor=2",
    "?ouvert=demain&passage=oui&dans=0&origine=ici&pratique=dimanche",
    "?ouvert=2026-02-30T10:00&dans=201&origine=commune:7304",
    "?ouvert=2026-11-28T24:00&dans=-5&origine=station:Val%20Thorens",
    "?ouvert=2026-11-28T10:60&dans=5.5&origine=adresse:6.079,44.559,05061,",
    "?ouvert=1926-11-28T10:00&dans=&origine=adresse:6.079,44.559,5061,Gap",
    "?ouvert=2026-11-31&origine=adresse:60.079,44.559,05061,Gap",
    "?origine=adresse:6.079,44.559,05061,%20%00%E2%80%AE",
    "?origine=lieu-dit:6.079,44.559,,Le%20Laus",
    "?origine=position:6.07900,44.55900",
    "?embed=0",
    "?embed=true",
    "?embed=",
  ])("ignore invalid values: %s", (link) => {
    expect(readLink(link, USUAL)).toEqual({ ...USUAL, view: expect.any(String) });
  });

  it.each([
    ["embed=1", { isEmbedded: true }],
    ["sans-voiture=jour", { transitDay: "jour" }],
    ["modele=ete", { season: "ete" }],
    ["modele=hiver", { season: "hiver" }],
    ["pratique=sans-rendez-vous", { filters: { ...NO_FILTERS, practical: ["sans-rendez-vous"] } }],
    ["ouvert=maintenant", { opening: { kind: "now" } }],
    ["ouvert=2026-11-28", { opening: { kind: "day", date: "2026-11-28" } }],
    ["ouvert=2026-11-28T09:05", { opening: { kind: "at", date: "2026-11-28", minute: 545 } }],
    ["passage=1", { passesBy: true }],
    ["dans=1", { reach: 1 }],
    ["dans=200", { reach: 200 }],
    ["origine=commune:73047", { origin: { kind: "commune", code: "73047" as CodeCommune } }],
    ["origine=station:val-thorens", { origin: { kind: "station", id: "val-thorens" } }],
    [
      "origine=adresse:6.07900,44.55900,,Gap",
      { origin: { kind: "adresse", label: "Gap", position: [6.079, 44.559], codeCommune: undefined } },
    ],
    [
      "origine=lieu-dit:6.72690,44.85520,05027,Le%20Laus",
      {
        origin: {
          kind: "lieu-dit",
          name: "Le Laus",
          position: [6.7269, 44.8552],
          codeCommune: "05027" as CodeCommune,
        },
      },
    ],
  ] as const satisfies readonly (readonly [string, Partial<Choices>])[])("say %s and are read back", (text, choice) => {
    const choices = { ...USUAL, view: impliedView([...new URLSearchParams(text).keys()]), ...choice };
    expect(writeLink(choices)).toBe(`?${text}&lang=fr`);
    expect(readLink(`?${text}`, USUAL)).toEqual(choices);
  });

  it("omit the position of the device", () => {
    const origin = { kind: "position", position: [6.079, 44.559] } as const;
    expect(writeLink({ ...USUAL, origin })).toBe("?lang=fr");
  });

  it("shorten a long address, and remove its invisible characters", () => {
    const origin = {
      kind: "adresse",
      label: `\u202e12\u0000 rue\n${"é".repeat(200)}\ud800`,
      position: [6.079, 44.559],
      codeCommune: undefined,
    } as const;
    const read = readLink(writeLink({ ...USUAL, origin }), USUAL).origin;
    expect(read).toEqual({ ...origin, label: `12 rue ${"é".repeat(113)}` });
  });

  it("are read back as the same query, starting point and reach", () => {
    fc.assert(
      fc.property(
        someFilters,
        someOpeningFilter,
        fc.option(someLinkedOrigin, { nil: undefined }),
        fc.boolean(),
        fc.option(fc.integer({ min: REACH.least, max: REACH.most }), { nil: undefined }),
        (filters, opening, origin, passesBy, reach) => {
          const choices = { ...USUAL, filters, opening, origin, passesBy, reach };
          expect(readLink(writeLink(choices), USUAL)).toEqual(choices);
        },
      ),
    );
  });

  it("keep valid values beside invalid ones", () => {
    expect(readLink("?type=banque,france-services&dans=abc", USUAL).filters.category).toEqual(["france-services"]);
  });
});

it("stays far below the 8,000 characters that servers take, with the longest label and every filter", () => {
  const filters: Choices["filters"] = {
    category: CATEGORIES,
    theme: THEMES,
    practical: PRACTICALS,
    departement: DEPARTEMENTS.map(({ code }) => code),
    verification: VERIFICATIONS,
  };
  const origin = {
    kind: "adresse",
    label: "😀".repeat(120),
    position: [6.079, 44.559],
    codeCommune: undefined,
  } as const;
  expect(writeLink({ ...everything, filters, origin }).length).toBeLessThan(3000);
});

describe("the link of a page that knows the position of the device", () => {
  const linkOf = (longitude: number) =>
    writeLink({
      ...USUAL,
      devicePosition: [6.0793, 44.5594],
      camera: { zoom: 13, longitude, latitude: 44.56 },
    });

  it("omits the camera near the device, and holds it elsewhere", () => {
    expect(linkOf(6.08)).not.toContain("carte=");
    expect(linkOf(6.9)).toContain("carte=13/44.56/6.9");
  });
});
