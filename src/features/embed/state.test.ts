import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { readLink } from "../../model/url/link.ts";
import { embedAddress, framedChoices, wholePageLink } from "./state.ts";

const SITE = "https://example.org/carte/";
const preset = {
  ...USUAL_CHOICES,
  filters: {
    ...NO_FILTERS,
    category: ["espace-saisonnier"],
    theme: ["logement"],
    departement: ["73" as CodeDepartement],
  },
  language: "en",
  isEmbedded: true,
} as const;

describe("embedAddress", () => {
  it("asks for the embedded form with the current choices", () => {
    expect(embedAddress(SITE, preset)).toBe(
      "https://example.org/carte/?embed=1&type=espace-saisonnier&theme=logement&departement=73&lang=en",
    );
  });

  it("is read back as the same choices", () => {
    expect(readLink(new URL(embedAddress(SITE, preset)).search, USUAL_CHOICES)).toEqual(preset);
  });
});

describe("framedChoices", () => {
  it("keeps query and starting point, without sheet, appearance and camera; « Trouver » replaces « Données »", () => {
    const framed = { ...preset, origin: { kind: "station", id: "val-thorens" } } as const;
    const page = {
      ...framed,
      view: "donnees",
      selection: { kind: "place", id: "fs-18" },
      appearance: "sombre",
      camera: { zoom: 9, latitude: 45.5, longitude: 6.5 },
      isEmbedded: false,
    } as const;
    expect(framedChoices(page)).toEqual(framed);
  });
});

describe("wholePageLink", () => {
  it("keeps the view and removes the embedded form", () => {
    const selection = { kind: "place", id: "fs-18" } as const;
    expect(wholePageLink({ ...USUAL_CHOICES, selection, isEmbedded: true })).toBe("?lieu=fs-18&lang=fr");
  });
});
