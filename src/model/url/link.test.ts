import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { ANY_TIME, REACH } from "../../domain/filter/place-query.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import { someFilters, someLinkedOrigin, someOpeningFilter } from "../../testing/arbitraries.ts";
import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import { impliedView } from "./implied-view.ts";
import { readLink, writeLink } from "./link.ts";

const USUAL: Choices = { ...USUAL_CHOICES, view: "question" };

const everything: Choices = {
  view: "territoires",
  access: "theme:emploi",
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
  accessModel: roadModel("hiver", "min"),
  transitDay: "samedi",
  followsMap: false,
  radiusKm: 20,
  thresholdMin: 45,
  peopleGroup: "65-ans-et-plus",
  territory: { level: "departement", code: "05" as CodeDepartement },
  compared: [
    { level: "epci", code: "200067825" as CodeEpci },
    { level: "commune", code: "05061" as CodeCommune },
  ],
  tableLevel: "epci",
  tableSort: { column: "non-desservis", isDescending: true },
  accessMap: "departements",
  planned: [
    {
      kind: "envisage",
      id: "envisage-1",
      name: "Maison de Ceillac, salle 2",
      position: [6.77512, 44.6666],
    },
    { kind: "envisage", id: "envisage-2", name: "", position: [6.1, 44.2] },
  ],
  excluded: ["fs-18", "es-val-d-isere"],
  siting: {
    count: 12,
    candidates: "territoire",
    demand: "territoire",
  },
  inspected: { check: "sans-horaires", category: "france-services", departement: "05" as CodeDepartement },
  language: "it",
  appearance: "sombre",
  camera: { zoom: 8.25, latitude: 45.1, longitude: 6.4 },
  isEmbedded: true,
};

/** What a link is written from, on a day of summer. */
function inSummer(choices: Choices) {
  return { ...choices, currentSeason: "ete" } as const;
}

describe("links", () => {
  it("hold every choice of the person", () => {
    const link = writeLink(inSummer(everything));
    expect(link).toBe(
      "?embed=1&vue=territoires" +
        "&origine=adresse:6.07900,44.55900,05061,12%20rue%20Carnot,%2005000%20Gap&lieu=es-val-d-isere&suivi=0&sans-voiture=samedi&modele=hiver&mesure=min" +
        "&rayon=20&duree=45" +
        "&acces=theme:emploi&territoire=05&comparer=200067825,05061&population=65-ans-et-plus&niveau=epci&representation=departements" +
        "&envisages=6.77512,44.66660,Maison%20de%20Ceillac,%20salle%202%3B6.10000,44.20000&sans=fs-18,es-val-d-isere" +
        "&sites=12&candidats=territoire&demande=territoire&tri=-non-desservis&controle=sans-horaires.france-services.05&lang=it&apparence=sombre" +
        "&carte=8.25/45.1/6.4",
    );
    expect(readLink(link, USUAL)).toEqual(everything);
  });

  it("hold every filter on places, except in « Territoires », which has none", () => {
    const asked: Choices = {
      ...USUAL,
      view: "trouver",
      filters: {
        category: ["france-services", "lieu-multiservices"],
        theme: ["emploi", "sante"],
        practical: ["samedi", "par-telephone"],
        departement: ["05" as CodeDepartement],
        kind: ["logement"],
        format: ["itinerant"],
        verification: ["a-confirmer"],
      },
      opening: { kind: "at", date: "2026-11-28", minute: 600 },
      passesBy: true,
      reach: 25,
    };
    const link = writeLink(inSummer(asked));
    expect(link).toBe(
      "?type=france-services,lieu-multiservices&theme=emploi,sante&pratique=samedi,par-telephone&departement=05&nature=logement" +
        "&format=itinerant&verification=a-confirmer&ouvert=2026-11-28T10:00&passage=1&dans=25&lang=fr",
    );
    expect(readLink(link, USUAL)).toEqual(asked);
    expect(writeLink(inSummer({ ...asked, view: "territoires" }))).toBe(
      "?vue=territoires&modele=ete&acces=france-services&lang=fr",
    );
  });

  it.each([
    ["departement=05", { level: "departement", code: "05" }, "tous"],
    ["departement=05&territoire=74", { level: "departement", code: "74" }, "tous"],
    ["type=espace-saisonnier&acces=france-services", { level: "region" }, "espace-saisonnier"],
    ["type=espace-saisonnier,france-services", { level: "region" }, "tous"],
    ["type=france-services&acces=theme:sante", { level: "region" }, "theme:sante"],
    ["theme=sante", { level: "region" }, "theme:sante"],
    ["theme=sante&acces=france-services", { level: "region" }, "france-services"],
    [
      "pratique=samedi&ouvert=maintenant&nature=logement&format=itinerant&verification=officiel",
      { level: "region" },
      "tous",
    ],
  ])(
    "take filters in « Territoires » for its territory and its access, or for nothing: %s",
    (text, territory, access) => {
      const { filters, opening, ...read } = readLink(`?vue=territoires&${text}`, USUAL);
      expect(read).toMatchObject({ territory, access });
      expect([filters, opening]).toEqual([NO_FILTERS, ANY_TIME]);
    },
  );

  it("show « Trouver » in a frame that asks for « Données »", () => {
    expect(readLink("?embed=1&vue=donnees", USUAL)).toEqual({ ...USUAL, view: "trouver", isEmbedded: true });
  });

  it("take several départements for one territory of them all", () => {
    expect(writeLink(inSummer(readLink("?vue=territoires&departement=04,05", USUAL)))).toContain("&territoire=04.05&");
  });

  it("omit default values", () => {
    expect(writeLink(inSummer(USUAL))).toBe("?lang=fr");
    expect(readLink("", USUAL)).toEqual(USUAL);
  });

  it("order values independently of the order of the clicks", () => {
    const filters = { ...NO_FILTERS, theme: ["sante", "emploi"] as const };
    expect(writeLink(inSummer({ ...USUAL, filters }))).toBe("?theme=emploi,sante&lang=fr");
  });

  it.each([
    "?vue=partout&rayon=500&lang=xx&apparence=rose&type=banque",
    "?rayon=4&carte=8/91/6",
    "?rayon=10.5&carte=8/45/400&lieu=../../etc",
    "?modele=bateau&sans-voiture=lundi&mesure=min&duree=23",
    "?duree=65&commune=7330&col=../../etc&mesure=km",
    "?rayon=-5&carte=99/45/6&lieu=<script>alert(1)</script>",
    "?rayon=&carte=&lieu=&type=&theme=,,,&%",
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
    "?territoire=.&comparer=._A,05x.73x",
    "?territoire=France&comparer=,,&niveau=region&representation=3d&classes=%3Cb%3E",
    "?envisages=;;6.1,44&sans=,../x&sites=21&candidats=ici",
    "?but=eloignement&sites-imposes=05061&sites-exclus=05061&sites-parmi=05061",
    "?tri=",
    "?tri=--part",
    "?tri=-prix",
    "?envisages=60.10000,44.20000,Loin&territoire=123456789&sites=0",
    "?embed=0",
    "?embed=true",
    "?embed=",
  ])("ignore invalid values: %s", (link) => {
    expect(readLink(link, USUAL)).toEqual({ ...USUAL, view: expect.any(String) });
  });

  it.each([
    ["embed=1", { isEmbedded: true }],
    ["sans-voiture=jour", { transitDay: "jour" }],
    ["modele=droite", { accessModel: STRAIGHT }],
    ["modele=ete", { accessModel: roadModel("ete", "km") }],
    ["modele=hiver", { accessModel: roadModel("hiver", "km") }],
    ["modele=hiver&mesure=min", { accessModel: roadModel("hiver", "min") }],
    ["duree=5", { thresholdMin: 5 }],
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
    ["tri=moyenne", { tableSort: { column: "moyenne", isDescending: false } }],
    ["tri=-nom", { tableSort: { column: "nom", isDescending: true } }],
    ["commune=73304", { selection: { kind: "commune", code: "73304" as CodeCommune } }],
    ["col=col-de-l-iseran", { selection: { kind: "passage", id: "col-de-l-iseran" as PassageId } }],
  ] as const satisfies readonly (readonly [string, Partial<Choices>])[])("say %s and are read back", (text, choice) => {
    const choices = { ...USUAL, view: impliedView([...new URLSearchParams(text).keys()]), ...choice };
    expect(writeLink(inSummer(choices))).toBe(`?${text}&lang=fr`);
    expect(readLink(`?${text}`, USUAL)).toEqual(choices);
  });

  it.each(["ete", "hiver"] as const)("name the season of the day, %s, only in « Territoires »", (currentSeason) => {
    const state = { ...USUAL, currentSeason };
    expect(writeLink({ ...state, view: "territoires" })).toBe(
      `?vue=territoires&modele=${currentSeason}&acces=france-services&lang=fr`,
    );
    expect(writeLink(state)).toBe("?lang=fr");
  });

  it.each([
    ["?vue=territoires", "tous"],
    ["?vue=territoires&type=france-services", "france-services"],
    ["?vue=territoires&acces=france-services", "france-services"],
    ["?vue=territoires&acces=banque", "tous"],
    ["?vue=trouver", "france-services"],
    ["", "france-services"],
  ])("in « Territoires » without « acces » go on measuring all places: %s measures %j", (link, access) => {
    expect(readLink(link, USUAL).access).toBe(access);
  });

  it("name the access that « Territoires » measures, and another one elsewhere", () => {
    const said = (changes: Partial<Choices>) => writeLink(inSummer({ ...USUAL, ...changes }));
    expect(said({ view: "territoires", access: "tous" })).toBe("?vue=territoires&modele=ete&acces=tous&lang=fr");
    expect(said({ view: "territoires", access: "france-services" })).toContain("acces=france-services");
    expect(said({ access: "france-services" })).toBe("?lang=fr");
    expect(said({ access: "theme:sante" })).toBe("?acces=theme:sante&lang=fr");
  });

  it("measure straight lines in km, also with « mesure=min »", () => {
    expect(readLink("?modele=droite&mesure=min", USUAL).accessModel).toBe(STRAIGHT);
  });

  it("omit the position of the device", () => {
    const origin = { kind: "position", position: [6.079, 44.559] } as const;
    expect(writeLink(inSummer({ ...USUAL, origin }))).toBe("?lang=fr");
  });

  it("shorten a long address, and remove its invisible characters", () => {
    const origin = {
      kind: "adresse",
      label: `\u202e12\u0000 rue\n${"é".repeat(200)}\ud800`,
      position: [6.079, 44.559],
      codeCommune: undefined,
    } as const;
    const read = readLink(writeLink(inSummer({ ...USUAL, origin })), USUAL).origin;
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
          expect(readLink(writeLink(inSummer(choices)), USUAL)).toEqual(choices);
        },
      ),
    );
  });

  it("keep valid values beside invalid ones", () => {
    expect(readLink("?type=banque,france-services&rayon=abc", USUAL).filters.category).toEqual(["france-services"]);
  });
});

describe("the length of a link", () => {
  const planned = (name: string): Choices["planned"] =>
    Array.from({ length: 50 }, (_, at) => ({
      id: `envisage-${at + 1}` as Choices["planned"][number]["id"],
      kind: "envisage",
      name,
      position: [(610 + at) / 100, 44.5],
    }));
  const linkOf = (changes: Partial<Choices>) => writeLink({ ...everything, ...changes, currentSeason: "ete" });

  it("keeps names of a usual length unchanged", () => {
    const name = "Maison des services du Queyras, Château-Ville-Vieille";
    const { planned: read } = readLink(linkOf({ planned: planned(name) }), USUAL);
    expect(read.map((place) => place.name)).toEqual(Array.from({ length: 50 }, () => name));
  });

  it.each(["é", "市", "😀"])(
    "stays below 8,000 characters with 50 names of 120 %s, and keeps all positions",
    (sign) => {
      const link = linkOf({ planned: planned(sign.repeat(120)) });
      expect(link.length).toBeLessThanOrEqual(8000);
      const { planned: read } = readLink(link, USUAL);
      expect(read.map(({ position }) => position)).toEqual(planned("").map(({ position }) => position));
      expect(read.every(({ name }) => /^(?:(.)\1*)?$/su.test(name))).toBe(true);
    },
  );

  it("stays below 8,000 characters with a thousand excluded places", () => {
    const excluded = Array.from({ length: 1000 }, (_, at) => `lm-un-lieu-${at}`);
    const link = linkOf({ excluded });
    expect(link.length).toBeLessThanOrEqual(8000);
    expect(readLink(link, USUAL)).toMatchObject({ excluded: [], radiusKm: everything.radiusKm });
  });
});

describe("the link of a page that knows the position of the device", () => {
  const linkOf = (longitude: number) =>
    writeLink({
      ...USUAL,
      devicePosition: [6.0793, 44.5594],
      camera: { zoom: 13, longitude, latitude: 44.56 },
      currentSeason: "ete",
    });

  it("omits the camera near the device, and holds it elsewhere", () => {
    expect(linkOf(6.08)).not.toContain("carte=");
    expect(linkOf(6.9)).toContain("carte=13/44.56/6.9");
  });
});
