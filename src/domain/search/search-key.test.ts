import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginsWithOneTypo, withOneTypo } from "../../testing/typos.ts";
import { beginsWithTypo, isOneTypoApart, toKeyWords, toNameKey, toQueryKey } from "./search-key.ts";

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

const someKey = fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), maxLength: 9 });

describe("beginsWithTypo", () => {
  it.each([
    ["a wrong letter", "brianson", "briancon"],
    ["a letter too few", "chamonx", "chamonix"],
    ["a letter too many", "chammonix", "chamonixmontblanc"],
    ["two letters swapped", "chaomn", "chamonix"],
    ["the first letter wrong", "vriancon", "briancon"],
    ["the last letter too many", "grenoblee", "grenoble"],
    ["one letter missing from five", "pasy", "passy"],
    ["a wrong letter in three", "gab", "gap"],
    ["a wrong letter in four", "gapp", "gaps"],
  ])("accepts %s", (_typo, typed, target) => {
    expect(beginsWithTypo(typed, target)).toBe(true);
  });

  it.each([
    ["two typos", "brienson", "briancon"],
    ["a letter too many in four", "gapp", "gap"],
    ["a wrong letter in two", "ez", "ey"],
    ["a wrong letter in three of a longer word", "gab", "gapette"],
    ["a letter missing from the beginning of a longer word", "pasy", "passyville"],
    ["another digit", "arc1600", "arc1800"],
    ["a digit missing", "arc160", "arc1800"],
    ["a longer word", "briancons", "brian"],
  ])("rejects %s", (_typo, typed, target) => {
    expect(beginsWithTypo(typed, target)).toBe(false);
  });

  it("agrees with trying every typo", () => {
    fc.assert(
      fc.property(someKey, someKey, (typed, target) => {
        expect(beginsWithTypo(typed, target)).toBe(beginsWithOneTypo(typed, target));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("isOneTypoApart", () => {
  const someLetters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 5, maxLength: 8 });

  it("accepts a whole word with one typo", () => {
    fc.assert(
      fc.property(someLetters, fc.nat(), (meant, choice) => {
        const typos = withOneTypo(meant).filter((typed) => typed.length >= 5);
        expect(isOneTypoApart(typos[choice % typos.length] ?? meant, meant)).toBe(true);
      }),
    );
  });

  it.each([
    ["carte", "martes"],
    ["retr", "retra"],
    ["abcde", "abxye"],
    ["impot", "impotsx"],
    ["bus38", "bus39"],
  ])("does not match %s with %s", (typed, meant) => {
    expect(isOneTypoApart(typed, meant)).toBe(false);
  });
});
