import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PassageId } from "../../domain/network/road-network.ts";
import { plannedPlaceId } from "../../domain/scenario/planned-place.ts";
import {
  LETTERS,
  NO_SUPPOSITIONS,
  only,
  type Suppositions,
  type Variant,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import { cleanLabel } from "./clean-label.ts";
import { cleanName, readChosenLabel, readVariants, writeVariants } from "./variants-text.ts";

const someId = fc.stringMatching(/^[a-z0-9-]{2,12}$/);
const someName = fc
  .oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.stringMatching(/^[~!'te0 ]{0,6}$/))
  .map(cleanLabel);
const someDegrees = (from: number, to: number) =>
  fc.integer({ min: from * 100_000, max: to * 100_000 }).map((units) => Number((units / 100_000).toFixed(5)));
const someSuppositions: fc.Arbitrary<Suppositions> = fc
  .record({
    planned: fc.array(
      fc.record({
        name: someName,
        position: fc.tuple(someDegrees(-5, 15), someDegrees(40, 52)),
        details: fc.oneof(fc.constant(""), someName, fc.constant("f!Sa 09:00-12:00!l'été ~ 'd 't")),
      }),
      { maxLength: 4 },
    ),
    excluded: fc.uniqueArray(someId, { maxLength: 4 }),
    hours: fc.uniqueArray(someId, { maxLength: 2 }),
    overrides: fc.dictionary(someId, fc.constantFrom("ouvert" as const, "ferme" as const), { maxKeys: 3 }),
  })
  .map(({ planned, excluded, hours, overrides }) => ({
    planned: planned.map(({ details, ...place }, at) => ({
      kind: "envisage",
      id: plannedPlaceId(at + 1),
      ...place,
      ...(details !== "" && { details }),
    })),
    excluded,
    supposedHours: hours.map((id) => ({ id, openingHours: "Sa 09:00-12:00" })),
    overrides: new Map(Object.entries(overrides) as [PassageId, "ouvert" | "ferme"][]),
  }));
/** Some variants repeat the items of others, as duplicates do. */
const someList: fc.Arbitrary<VariantList> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 }),
    fc.array(someSuppositions, { minLength: 1, maxLength: 3 }),
    fc.array(someName, { minLength: 6, maxLength: 6 }),
    fc.nat(5),
    fc.option(fc.nat(5), { nil: undefined }),
  )
  .map(([letters, contents, names, at, compared]) => ({
    ...(compared === undefined || compared % letters.length === at % letters.length
      ? {}
      : { compared: letters[compared % letters.length] ?? "A" }),
    chosen: letters[at % letters.length] ?? "A",
    variants: [...letters].sort().map(
      (letter, rank): Variant => ({
        ...(contents[rank % contents.length] ?? NO_SUPPOSITIONS),
        letter,
        name: cleanName(names[rank] ?? ""),
      }),
    ),
  }));

describe("variants as a text", () => {
  it("are read back, on the device as a whole and in a link beside the chosen suppositions", () => {
    fc.assert(
      fc.property(someList, (list) => {
        expect(readVariants(writeVariants(list, { isWhole: true }))).toEqual(list);
        const chosen = list.variants.find(({ letter }) => letter === list.chosen) ?? NO_SUPPOSITIONS;
        expect(readVariants(writeVariants(list), only(chosen))).toEqual(list);
      }),
      { numRuns: 500 },
    );
  });

  it("are nothing for one variant A without a name", () => {
    const usual = { chosen: "A", variants: [{ letter: "A", name: "", ...NO_SUPPOSITIONS, excluded: ["fs-18"] }] };
    expect(writeVariants(usual)).toBe("");
    expect(readVariants("", usual.variants[0])).toEqual(usual);
    expect(writeVariants(usual, { isWhole: true })).toBe("A!xfs-18");
  });

  it("repeat no item, and keep two places of one name and position", () => {
    const place = { kind: "envisage", name: "L’école !", position: [6.5, 45] } as const;
    const planned = [1, 2].map((number) => ({ ...place, id: plannedPlaceId(number) }));
    const list: VariantList = {
      chosen: "B",
      variants: [
        { letter: "A", name: "Une", ...NO_SUPPOSITIONS, planned },
        { letter: "B", name: "Deux", ...NO_SUPPOSITIONS },
        { letter: "C", name: "", ...NO_SUPPOSITIONS, planned },
      ],
    };
    expect(writeVariants(list)).toBe("BDeux~AUne!p0oncgapswL’école 'e!0~C!0!0");
    expect(readVariants(writeVariants(list), NO_SUPPOSITIONS)).toEqual(list);
  });

  it("of fifty places each take less than a third of the room of a second link", () => {
    const planned = Array.from({ length: 50 }, (_, at) => ({
      kind: "envisage" as const,
      id: plannedPlaceId(at + 1),
      name: `Maison ${at}`,
      position: [6 + at / 97, 44.5] as const,
    }));
    const variants = [..."ABCDEFGH"].map((letter) => ({ letter, name: "", ...NO_SUPPOSITIONS, planned }));
    expect(writeVariants({ chosen: "A", variants }).length).toBeLessThan(2200);
  });

  it.each([
    ["?", "A"],
    ["b~a", "A"],
    ["B!x!y!pnowhere!h!9!pzzzzzzzzz", "B"],
  ])("leave out what a hostile text %s has of no variant or supposition", (text, letter) => {
    expect(readVariants(text)).toEqual({ chosen: letter, variants: [{ letter, name: "", ...NO_SUPPOSITIONS }] });
  });

  it("never fail, and never exceed what a page shows", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z~!pxhfo0-9a-z' :,-]{0,200}$/), (text) => {
        const { chosen, variants } = readVariants(text);
        expect(variants.some(({ letter }) => letter === chosen)).toBe(true);
        expect(variants.length).toBeLessThanOrEqual(LETTERS.length);
        expect(readVariants(writeVariants({ chosen, variants }, { isWhole: true }))).toEqual({ chosen, variants });
      }),
      { numRuns: 1000 },
    );
  });

  it("hold the variant with which the map compares, unless there is none of that letter", () => {
    expect(readVariants("B!cA~A!xfs-1").compared).toBe("A");
    expect(readVariants("B!cC~A!xfs-1").compared).toBeUndefined();
    expect(readChosenLabel("BDeux!cA~A")).toEqual({ letter: "B", name: "Deux" });
  });

  it("name the chosen variant without the rest", () => {
    expect(readChosenLabel("BL''école!xfs-1~A")).toEqual({ letter: "B", name: "L'école" });
    expect(readChosenLabel("")).toEqual({ letter: "A", name: "" });
  });
});
