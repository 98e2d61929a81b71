import { describe, expect, it } from "vitest";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { weekInWords } from "./week-in-words.ts";

const { fr } = CATALOGUES;
const format = createFormat("fr");
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/\s/g, " "));

describe("weekInWords", () => {
  it("joins only consecutive days with the same hours", () => {
    const hours = "Mo-Tu 09:00-12:00; Th 09:00-12:00; Fr-Su 14:00-17:00";
    expect(plain(weekInWords(hours, fr, format))).toEqual([
      "Lundi – Mardi : 9 h – 12 h",
      "Jeudi : 9 h – 12 h",
      "Vendredi – Dimanche : 14 h – 17 h",
    ]);
  });

  it("writes illegible hours as the source does, and nothing for unknown hours", () => {
    expect(plain(weekInWords("selon la lune", fr, format))).toEqual(["Horaires donnés par la source : selon la lune"]);
    expect(weekInWords("", fr, format)).toEqual([]);
  });
});
