import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import type { DoorId } from "../../domain/network/road-network.ts";
import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import { readLink, writeLink } from "./link.ts";

const everything: Choices = {
  view: "territoires",
  filters: {
    category: ["france-services", "lieu-multiservices"],
    theme: ["emploi", "sante"],
    departement: ["05" as CodeDepartement],
    kind: ["logement"],
    format: ["itinerant"],
    verification: ["a-confirmer"],
  },
  selection: { kind: "point", id: "es-val-d-isere" },
  accessModel: roadModel("hiver", "min"),
  radiusKm: 20,
  thresholdMin: 45,
  suppositions: new Map([
    ["col-du-galibier", "ferme"],
    ["col-de-l-iseran", "ferme"],
    ["col-d-allos", "ouvert"],
  ] as [DoorId, "ouvert" | "ferme"][]),
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
  it("hold everything a person chose", () => {
    const link = writeLink(inSummer(everything));
    expect(link).toBe(
      "?embed=1&vue=territoires&type=france-services,lieu-multiservices&theme=emploi,sante&departement=05&nature=logement" +
        "&format=itinerant&verification=a-confirmer&lieu=es-val-d-isere&modele=hiver&mesure=min" +
        "&rayon=20&duree=45&fermes=col-de-l-iseran,col-du-galibier&ouverts=col-d-allos&lang=it&apparence=sombre" +
        "&carte=8.25/45.1/6.4",
    );
    expect(readLink(link, USUAL_CHOICES)).toEqual(everything);
  });

  it("leave out what is usual", () => {
    expect(writeLink(inSummer(USUAL_CHOICES))).toBe("?lang=fr");
    expect(readLink("", USUAL_CHOICES)).toEqual(USUAL_CHOICES);
  });

  it("put values in one order, whatever the order of the clicks", () => {
    const filters = { ...NO_FILTERS, theme: ["sante", "emploi"] as const };
    expect(writeLink(inSummer({ ...USUAL_CHOICES, filters }))).toBe("?theme=emploi,sante&lang=fr");
  });

  it.each([
    "?vue=partout&rayon=500&lang=de&apparence=rose&type=banque",
    "?rayon=4&carte=8/91/6",
    "?rayon=10.5&carte=8/45/400&lieu=../../etc",
    "?modele=bateau&mesure=min&duree=23&fermes=&ouverts=,,<b>",
    "?duree=65&commune=7330&col=../../etc&mesure=km",
    "?rayon=-5&carte=99/45/6&lieu=<script>alert(1)</script>",
    "?rayon=&carte=&lieu=&type=&theme=,,,&%",
    "?carte=NaN/NaN/NaN&__proto__=1&constructor=2",
    "?embed=0",
    "?embed=true",
    "?embed=",
  ])("refuse nonsense without noise: %s", (link) => {
    expect(readLink(link, USUAL_CHOICES)).toEqual(USUAL_CHOICES);
  });

  it.each([
    ["embed=1", { isEmbedded: true }],
    ["modele=droite", { accessModel: STRAIGHT }],
    ["modele=ete", { accessModel: roadModel("ete", "km") }],
    ["modele=hiver", { accessModel: roadModel("hiver", "km") }],
    ["modele=hiver&mesure=min", { accessModel: roadModel("hiver", "min") }],
    ["duree=5", { thresholdMin: 5 }],
    ["fermes=col-d-allos", { suppositions: new Map([["col-d-allos" as DoorId, "ferme"]]) }],
    ["ouverts=col-d-allos", { suppositions: new Map([["col-d-allos" as DoorId, "ouvert"]]) }],
    ["commune=73304", { selection: { kind: "commune", code: "73304" as CodeCommune } }],
    ["col=col-de-l-iseran", { selection: { kind: "door", id: "col-de-l-iseran" as DoorId } }],
  ] as const satisfies readonly (readonly [string, Partial<Choices>])[])("say %s and are read back", (text, choice) => {
    const choices = { ...USUAL_CHOICES, ...choice };
    expect(writeLink(inSummer(choices))).toBe(`?${text}&lang=fr`);
    expect(readLink(`?${text}`, USUAL_CHOICES)).toEqual(choices);
  });

  it.each(["ete", "hiver"] as const)("name the season of the day, %s, in « Territoires » only", (currentSeason) => {
    const state = { ...USUAL_CHOICES, currentSeason };
    expect(writeLink({ ...state, view: "territoires" })).toBe(`?vue=territoires&modele=${currentSeason}&lang=fr`);
    expect(writeLink(state)).toBe("?lang=fr");
  });

  it("measure straight lines in km, whatever they ask", () => {
    expect(readLink("?modele=droite&mesure=min", USUAL_CHOICES).accessModel).toBe(STRAIGHT);
  });

  it("keep what makes sense beside nonsense", () => {
    expect(readLink("?type=banque,france-services&rayon=abc", USUAL_CHOICES).filters.category).toEqual([
      "france-services",
    ]);
  });
});
