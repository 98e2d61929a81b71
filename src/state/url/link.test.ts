import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
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
  radiusKm: 20,
  language: "it",
  appearance: "sombre",
  camera: { zoom: 8.25, latitude: 45.1, longitude: 6.4 },
};

describe("links", () => {
  it("hold everything a person chose", () => {
    const link = writeLink(everything);
    expect(link).toBe(
      "?vue=territoires&type=france-services,lieu-multiservices&theme=emploi,sante&departement=05&nature=logement" +
        "&format=itinerant&verification=a-confirmer&lieu=es-val-d-isere&rayon=20&lang=it&apparence=sombre" +
        "&carte=8.25/45.1/6.4",
    );
    expect(readLink(link, USUAL_CHOICES)).toEqual(everything);
  });

  it("leave out what is usual", () => {
    expect(writeLink(USUAL_CHOICES)).toBe("?lang=fr");
    expect(readLink("", USUAL_CHOICES)).toEqual(USUAL_CHOICES);
  });

  it("put values in one order, whatever the order of the clicks", () => {
    const filters = { ...NO_FILTERS, theme: ["sante", "emploi"] as const };
    expect(writeLink({ ...USUAL_CHOICES, filters })).toBe("?theme=emploi,sante&lang=fr");
  });

  it.each([
    "?vue=partout&rayon=500&lang=de&apparence=rose&type=banque",
    "?rayon=4&carte=8/91/6",
    "?rayon=10.5&carte=8/45/400&lieu=../../etc",
    "?rayon=-5&carte=99/45/6&lieu=<script>alert(1)</script>",
    "?rayon=&carte=&lieu=&type=&theme=,,,&%",
    "?carte=NaN/NaN/NaN&__proto__=1&constructor=2",
  ])("refuse nonsense without noise: %s", (link) => {
    expect(readLink(link, USUAL_CHOICES)).toEqual(USUAL_CHOICES);
  });

  it("keep what makes sense beside nonsense", () => {
    expect(readLink("?type=banque,france-services&rayon=abc", USUAL_CHOICES).filters.category).toEqual([
      "france-services",
    ]);
  });
});
