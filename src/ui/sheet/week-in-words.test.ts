import { describe, expect, it } from "vitest";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { weekInShort, weekInWords } from "./week-in-words.ts";

const { fr } = CATALOGUES;
const format = createFormat("fr");
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/\s/g, " "));

describe("a week of hours as lines", () => {
  it("has a line for each day that is open", () => {
    expect(plain(weekInWords("Mo-Tu 09:00-12:00; Th 14:00-17:00", fr, format))).toEqual([
      "Lundi : 9 h – 12 h",
      "Mardi : 9 h – 12 h",
      "Jeudi : 14 h – 17 h",
    ]);
  });

  it("in short takes days together that follow one another with the same hours, and no others", () => {
    const hours = "Mo-Tu 09:00-12:00; Th 09:00-12:00; Fr-Su 14:00-17:00";
    expect(plain(weekInShort(hours, fr, format))).toEqual([
      "Lundi – Mardi : 9 h – 12 h",
      "Jeudi : 9 h – 12 h",
      "Vendredi – Dimanche : 14 h – 17 h",
    ]);
  });

  it("says what it cannot read as the source has it, and nothing of hours that are unknown", () => {
    expect(plain(weekInShort("selon la lune", fr, format))).toEqual(["Horaires donnés par la source : selon la lune"]);
    expect(weekInShort("", fr, format)).toEqual([]);
  });
});
