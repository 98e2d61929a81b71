import { describe, expect, it } from "vitest";
import { ANY_TIME, NO_FILTERS } from "../../domain/filter/filters.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { askedInWords } from "./filter-words.tsx";

const NOTHING = { filters: NO_FILTERS, opening: ANY_TIME, passesBy: false, reach: undefined };
const inFrench = (query: Parameters<typeof askedInWords>[0]) =>
  askedInWords(query, CATALOGUES.fr, createFormat("fr")).map((text) => text.replaceAll(/\s/g, " "));

describe("askedInWords", () => {
  it("is empty when no filter is set", () => {
    expect(inFrench(NOTHING)).toEqual([]);
  });

  it("names every filter that is set, types first and the reach last", () => {
    const filters = { ...NO_FILTERS, category: ["france-services"], theme: ["famille", "impots"] } as const;
    const opening = { kind: "at", date: "2026-11-28", minute: 600 } as const;
    expect(inFrench({ filters, opening, passesBy: true, reach: 20 })).toEqual([
      "France services",
      "Famille",
      "Impôts",
      "Ouvert le 28 novembre 2026 à 10 h",
      "Itinérant qui passe dans ma commune",
      "Jusqu’à 20 km",
    ]);
  });
});
