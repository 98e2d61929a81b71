import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { readLink } from "../../model/url/link.ts";
import { embedAddress, wholePageLink } from "./state.ts";

const SITE = "https://example.org/carte/";
const preset = {
  ...USUAL_CHOICES,
  currentSeason: "hiver",
  filters: {
    ...NO_FILTERS,
    category: ["espace-saisonnier"],
    theme: ["logement"],
    departement: ["73" as CodeDepartement],
  },
  language: "en",
  camera: { zoom: 9, latitude: 45.5, longitude: 6.5 },
} as const;

describe("embedAddress", () => {
  it("asks for the embedded form with the current choices", () => {
    expect(embedAddress(SITE, preset)).toBe(
      "https://example.org/carte/?embed=1&type=espace-saisonnier&theme=logement&departement=73&lang=en&carte=9/45.5/6.5",
    );
  });

  it("holds no selection", () => {
    const selection = { kind: "place", id: "fs-18" } as const;
    expect(embedAddress(SITE, { ...preset, selection })).toBe(embedAddress(SITE, preset));
  });

  it("holds the camera near the device, which the person asked for", () => {
    expect(embedAddress(SITE, { ...preset, devicePosition: [6.5, 45.5] })).toBe(embedAddress(SITE, preset));
  });

  it("is read back as the same choices", () => {
    const { currentSeason: _, ...choices } = preset;
    expect(readLink(new URL(embedAddress(SITE, preset)).search, USUAL_CHOICES)).toEqual({
      ...choices,
      isEmbedded: true,
    });
  });
});

describe("wholePageLink", () => {
  it("keeps the view and removes the embedded form", () => {
    const selection = { kind: "place", id: "fs-18" } as const;
    expect(wholePageLink({ ...USUAL_CHOICES, currentSeason: "ete", selection, isEmbedded: true })).toBe(
      "?lieu=fs-18&lang=fr",
    );
  });
});
