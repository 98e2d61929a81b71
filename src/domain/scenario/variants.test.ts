import { describe, expect, it } from "vitest";
import type { PassageId } from "../network/road-network.ts";
import {
  addVariant,
  chosenVariant,
  hasSuppositions,
  isUsualList,
  joinVariants,
  LETTERS,
  missingVariants,
  NO_SUPPOSITIONS,
  removeVariant,
  renameVariant,
  type Suppositions,
  type VariantList,
} from "./variants.ts";

const without = (id: string): Suppositions => ({ ...NO_SUPPOSITIONS, excluded: [id] });
const ONE: VariantList = { chosen: "A", variants: [{ letter: "A", name: "", ...without("fs-1") }] };
const EMPTY: VariantList = { chosen: "A", variants: [{ letter: "A", name: "", ...NO_SUPPOSITIONS }] };
const letters = ({ variants }: VariantList) => variants.map(({ letter }) => letter).join("");

describe("variants of a scenario", () => {
  it("take the first free letter, and are chosen when they are made", () => {
    const three = addVariant(addVariant(ONE, NO_SUPPOSITIONS), without("fs-2"));
    expect([letters(three), three.chosen]).toEqual(["ABC", "C"]);
    const again = addVariant(removeVariant(three, "B"), NO_SUPPOSITIONS);
    expect([letters(again), again.chosen]).toEqual(["ABC", "B"]);
    const full = LETTERS.reduce((list) => addVariant(list, NO_SUPPOSITIONS), ONE);
    expect(letters(full)).toBe(LETTERS.join(""));
  });

  it("leave the choice to the next one when the chosen one is removed, and never all go", () => {
    const three = addVariant(addVariant(ONE, NO_SUPPOSITIONS), NO_SUPPOSITIONS);
    expect(removeVariant({ ...three, chosen: "B" }, "B").chosen).toBe("C");
    expect(removeVariant(three, "C").chosen).toBe("B");
    expect(removeVariant(three, "A")).toMatchObject({ chosen: "C", variants: [{ letter: "B" }, { letter: "C" }] });
    expect(removeVariant(ONE, "A")).toEqual(ONE);
    expect(removeVariant(three, "Z")).toEqual(three);
  });

  it("are the usual list only as one variant A without a name", () => {
    expect(isUsualList(ONE)).toBe(true);
    expect(isUsualList(renameVariant(ONE, "A", "Une"))).toBe(false);
    expect(isUsualList(addVariant(ONE, NO_SUPPOSITIONS))).toBe(false);
    expect(isUsualList(removeVariant(addVariant(ONE, NO_SUPPOSITIONS), "A"))).toBe(false);
  });

  it("joined with others replace an empty list, keep equal variants once and give others a free letter", () => {
    const two = renameVariant(addVariant(ONE, without("fs-2")), "B", "Deux");
    expect(joinVariants(EMPTY, two)).toEqual(two);
    expect(joinVariants(two, two)).toEqual(two);
    const other = renameVariant({ chosen: "B", variants: addVariant(EMPTY, without("fs-3")).variants }, "A", "Vide");
    const joined = joinVariants(two, other);
    expect(joined.chosen).toBe("B");
    expect(joined.variants.map(({ letter, name, excluded }) => [letter, name, ...excluded])).toEqual([
      ["A", "", "fs-1"],
      ["B", "Deux", "fs-2"],
      ["C", "Vide"],
      ["D", "", "fs-3"],
    ]);
    expect(missingVariants(other, joined)).toEqual([]);
  });

  it("differ by the passages that they suppose closed", () => {
    const closed: Suppositions = { ...NO_SUPPOSITIONS, overrides: new Map([["col-d-allos" as PassageId, "ferme"]]) };
    const opened: Suppositions = { ...NO_SUPPOSITIONS, overrides: new Map([["col-d-allos" as PassageId, "ouvert"]]) };
    const listOf = (suppositions: Suppositions): VariantList => ({
      chosen: "A",
      variants: [{ letter: "A", name: "", ...suppositions }],
    });
    expect(missingVariants(listOf(closed), listOf(opened))).toHaveLength(1);
    expect(missingVariants(listOf(closed), listOf(closed))).toHaveLength(0);
    expect(hasSuppositions(chosenVariant(listOf(closed)))).toBe(true);
  });
});
