import { describe, expect, it as test } from "vitest";
import { CATALOGUES } from "./whole-catalogues.ts";

const { en, es, fr, it } = CATALOGUES;

const ISERAN = "Col de l'Iseran";

/** Replaces no-break spaces by plain spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("wayBy", () => {
  test.each([
    [fr, "par la D902 et le col de l'Iseran"],
    [en, "via the D902 and Col de l'Iseran"],
    [it, "passando per la D902 e Col de l'Iseran"],
    [es, "por la D902 y Col de l'Iseran"],
  ])("lists roads and passes: %#", (messages, sentence) => {
    expect(messages.wayBy({ roads: ["D902"], passes: [ISERAN] })).toBe(sentence);
  });

  test("lists roads only, or passes only", () => {
    expect(fr.wayBy({ roads: ["A43", "D1006", "N90"], passes: [] })).toBe("par l’A43, la D1006 et la N90");
    expect(fr.wayBy({ roads: [], passes: ["Tunnel du Vuache"] })).toBe("par le tunnel du Vuache");
  });
});

describe("costByRoad and costStraight", () => {
  test.each([
    [fr, "environ 25 min", "moins de 5 min", "1 km à vol d’oiseau"],
    [en, "about 25 min", "less than 5 min", "1 km as the crow flies"],
    [it, "circa 25 min", "meno di 5 min", "1 km in linea d’aria"],
    [es, "unos 25 min", "menos de 5 min", "1 km en línea recta"],
  ])("write an approximate cost, and a small cost as less than the least step: %#", (messages, some, few, near) => {
    expect(plain(messages.costByRoad({ value: 25, metric: "min" }))).toBe(some);
    expect(plain(messages.costByRoad({ value: 0, metric: "min" }))).toBe(few);
    expect(plain(messages.costStraight({ value: 0 }))).toBe(near);
  });
});
