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

describe("waysBySeason", () => {
  const sentence = (winter: number | undefined, closed: readonly string[]) =>
    plain(fr.waysBySeason({ place: "Briançon", metric: "km", summer: 30, winter, closed }));

  test("names the closed passes", () => {
    expect(sentence(215, [ISERAN])).toBe(
      "Vers Briançon : environ 30 km l’été, 215 km l’hiver (col fermé : col de l'Iseran).",
    );
    expect(sentence(215, [ISERAN, "Mont Ventoux"])).toBe(
      "Vers Briançon : environ 30 km l’été, 215 km l’hiver (cols fermés : col de l'Iseran et mont Ventoux).",
    );
  });

  test("gives one cost when both seasons have the same way", () => {
    expect(sentence(30, [])).toBe("Vers Briançon : environ 30 km, l’été comme l’hiver.");
  });

  test("says that no road is open", () => {
    expect(sentence(undefined, [ISERAN])).toBe(
      "Vers Briançon : environ 30 km l’été, aucune route ouverte l’hiver (col fermé : col de l'Iseran).",
    );
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

describe("shareWithin", () => {
  test("names the access model and the threshold", () => {
    const reach = { threshold: 20, model: { kind: "route", season: "hiver", metric: "min" }, group: "tous" } as const;
    expect(plain(fr.shareWithin({ ...reach, near: "d’un lieu" }))).toBe(
      "de la population à moins de 20 min d’un lieu, par la route, l’hiver (cols fermés)",
    );
    expect(plain(fr.thresholdValue({ threshold: 10, model: { kind: "droite" } }))).toBe("10 km à vol d’oiseau");
  });
});
