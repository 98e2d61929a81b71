import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toKeyWords, toNameKey, toQueryKey } from "./search-key.ts";

describe("toNameKey", () => {
  it.each([
    ["Briançon", ["briancon"], ["briancon"]],
    ["Bourg-Saint-Maurice", ["bourgsaintmaurice"], ["bourg", "saint", "maurice"]],
    ["L'Alpe d'Huez", ["lalpedhuez", "alpedhuez", "alpehuez"], ["alpe", "huez", "lalpe", "dhuez"]],
    ["Les 2 Alpes", ["lesdeuxalpes", "deuxalpes"], ["deux", "alpes"]],
    ["Les Sept Laux", ["lesseptlaux", "septlaux"], ["sept", "laux"]],
    ["Le Monêtier-les-Bains", ["lemonetierlesbains", "monetierlesbains", "monetierbains"], ["monetier", "bains"]],
    ["Les", ["les"], ["les"]],
    ["SŒURS", ["soeurs"], ["soeurs"]],
  ])("of %s has no capitals, accents, signs or articles", (name, wholes, words) => {
    expect(toNameKey(name)).toEqual({ wholes, bare: wholes.at(-1), words });
  });

  it.each(["", " – ", "'"])("of %j is undefined", (name) => {
    expect(toNameKey(name)).toBeUndefined();
  });
});

describe("toQueryKey", () => {
  it("keeps both spellings of saint and of numbers, since either may begin a longer word", () => {
    expect(toQueryKey("St 2")).toEqual({
      typed: ["st2", "saintdeux"],
      bare: ["st2", "saintdeux"],
      words: [
        ["st", "saint"],
        ["2", "deux"],
      ],
    });
  });

  it("omits articles, unless there is nothing else", () => {
    expect(toQueryKey("le bourg d'oisans")).toEqual({
      typed: ["lebourgdoisans"],
      bare: ["bourgoisans"],
      words: [["bourg"], ["oisans"]],
    });
    expect(toQueryKey("Les de")).toMatchObject({ bare: ["lesde"], words: [["les"], ["de"]] });
  });

  it("never throws, and is undefined exactly without a letter or digit of the alphabet", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(toQueryKey(text) === undefined).toBe(toKeyWords(text).length === 0);
      }),
    );
  });
});
