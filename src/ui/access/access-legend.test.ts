import { describe, expect, it } from "vitest";
import { SHOWN_ACCESS_MAPS, type ShownAccessMap } from "../../domain/access/access-maps.ts";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { classCountOf } from "../../domain/access/classify-communes.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { accessClassEntries, accessClassLabels, limitEntry } from "./access-legend.ts";

const words = {
  messages: CATALOGUES.fr,
  format: createFormat("fr"),
  model: STRAIGHT,
  threshold: 10,
} as const;

describe("accessClassLabels", () => {
  it.each(SHOWN_ACCESS_MAPS)("names each class of %s once", (shown) => {
    for (const model of [STRAIGHT, roadModel("hiver", "min")]) {
      const labels = accessClassLabels(shown, { ...words, model });
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).toHaveLength(classCountOf(shown));
    }
  });

  it("orders the classes from the best served to the worst", () => {
    const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/[\u00a0\u202f]/g, " "));
    const ends = (shown: ShownAccessMap) => plain(accessClassLabels(shown, words)).filter((_, rank) => rank % 5 === 0);
    expect(ends("communes")).toEqual(["5 km au plus", "Plus de 45 km"]);
    const shares = accessClassLabels("epci", words);
    expect(plain([shares[0] ?? "", shares[5] ?? ""])).toEqual(["99 % et plus", "Moins de 50 %"]);
  });
});

describe("accessClassEntries", () => {
  it.each(SHOWN_ACCESS_MAPS)("gives each class of %s a mark of its own", (shown) => {
    for (const scheme of ["light", "dark"] as const) {
      const entries = accessClassEntries(shown, words, scheme);
      expect(entries.map(({ text }) => text)).toEqual(accessClassLabels(shown, words));
      expect(new Set(entries.map(({ mark }) => JSON.stringify(mark))).size).toBe(entries.length);
    }
  });

  it("marks lost access by a hatch as well as a colour", () => {
    const hatched = accessClassEntries("saisons", words, "light").filter(
      ({ mark }) => mark.kind === "area" && mark.isHatched === true,
    );
    expect(hatched.map(({ text }) => text)).toEqual([words.messages.legendSeasons.perd]);
  });
});

describe("limitEntry", () => {
  it("labels the borderline mark on the maps that show it only", () => {
    const kinds = SHOWN_ACCESS_MAPS.map((shown) => [shown, limitEntry(shown, words)?.mark.kind] as const);
    expect(Object.fromEntries(kinds)).toEqual({
      zone: undefined,
      saisons: undefined,
      epci: undefined,
      departements: undefined,
      communes: "gap",
    });
  });
});
