import { NO_OVERRIDES, type PassageOverrides } from "../network/conditions.ts";
import { isEmptyScenario, isWithinScenario, NO_SCENARIO, type Scenario } from "./scenario.ts";

/** Everything that a person may suppose: the scenario, and passages that are open or closed against their usual state. */
export interface Suppositions extends Scenario {
  readonly overrides: PassageOverrides;
}

export const NO_SUPPOSITIONS: Suppositions = { ...NO_SCENARIO, overrides: NO_OVERRIDES };

/** A capital letter; the first variant is A. */
export type VariantLetter = string;

export interface VariantLabel {
  readonly letter: VariantLetter;
  /** Given by a person; "" without. */
  readonly name: string;
}

/** One of several scenarios that a person prepares side by side. */
export interface Variant extends VariantLabel, Suppositions {}

/** At least one variant, in the order of the letters, one of which is chosen: the whole page then shows it. */
export interface VariantList {
  readonly chosen: VariantLetter;
  readonly variants: readonly Variant[];
  /** The variant with which the map compares the chosen one; absent for the present state. */
  readonly compared?: VariantLetter;
}

/** Greatest number of variants that a person can make: each is a column of one table. A joined list may have one for each letter. */
export const MOST_VARIANTS = 8;
export const LETTERS: readonly VariantLetter[] = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Characters of the name of a variant: it stands in a column of a table. */
export const LONGEST_VARIANT_NAME = 40;

export function chosenVariant({ chosen, variants }: VariantList): Variant {
  const variant = variants.find(({ letter }) => letter === chosen);
  if (variant === undefined) throw new Error(`No variant ${chosen}`);
  return variant;
}

export function hasSuppositions(suppositions: Suppositions): boolean {
  return !isEmptyScenario(suppositions) || suppositions.overrides.size > 0;
}

/** Kinds of suppositions, in the order in which they are named. */
export const SUPPOSITION_KINDS = ["planned", "excluded", "hours", "passages"] as const;
export type SuppositionKind = (typeof SUPPOSITION_KINDS)[number];

/** Number of suppositions of each kind. */
export function countSuppositions({
  planned,
  excluded,
  supposedHours,
  overrides,
}: Suppositions): Readonly<Record<SuppositionKind, number>> {
  return {
    planned: planned.length,
    excluded: excluded.length,
    hours: supposedHours.length,
    passages: overrides.size,
  };
}

/** Adds a variant with some suppositions under the first free letter, and chooses it; the same list when all letters are taken. */
export function addVariant(list: VariantList, suppositions: Suppositions, name = ""): VariantList {
  const letter = freeLetter(list.variants);
  if (letter === undefined) return list;
  return { ...list, chosen: letter, variants: inOrder([...list.variants, { ...only(suppositions), letter, name }]) };
}

/** Removes a variant; of a removed chosen one, the next or else the former is chosen. The last variant stays. */
export function removeVariant(list: VariantList, letter: VariantLetter): VariantList {
  const { chosen, variants, compared } = list;
  const at = variants.findIndex((variant) => variant.letter === letter);
  const left = variants.filter((_, rank) => rank !== at);
  const next = left[at] ?? left.at(-1);
  if (at < 0 || next === undefined) return list;
  const kept = compared === undefined || compared === letter ? {} : { compared };
  return { chosen: chosen === letter ? next.letter : chosen, variants: left, ...kept };
}

export function renameVariant(list: VariantList, letter: VariantLetter, name: string): VariantList {
  const renamed = list.variants.map((variant) => (variant.letter === letter ? { ...variant, name } : variant));
  return { ...list, variants: renamed };
}

/** Whether there is nothing but one unnamed variant A, as on a page where no variant was ever made. */
export function isUsualList({ variants: [first, ...others] }: VariantList): boolean {
  return others.length === 0 && first?.letter === "A" && first.name === "";
}

/**
 * The first list with the variants of the second that it lacks, under their letters where these are free. The second list itself when the first
 * has neither a choice nor a supposition.
 */
export function joinVariants(first: VariantList, second: VariantList): VariantList {
  if (isUsualList(first) && !hasSuppositions(chosenVariant(first))) return second;
  const missing = missingVariants(second, first);
  const keepsLetter = ({ letter }: Variant) => !first.variants.some((variant) => variant.letter === letter);
  let variants = [...first.variants, ...missing.filter(keepsLetter)];
  for (const variant of missing.filter((one) => !keepsLetter(one))) {
    const letter = freeLetter(variants);
    if (letter !== undefined) variants = [...variants, { ...variant, letter }];
  }
  return { ...first, variants: inOrder(variants) };
}

/** The variants of a list that another one lacks: with another name or other suppositions than each of its variants. */
export function missingVariants(list: VariantList, other: VariantList): readonly Variant[] {
  return list.variants.filter((variant) => !other.variants.some((known) => isSameVariant(variant, known)));
}

/** Whether two variants have the same name and the same suppositions, whatever their letters. */
function isSameVariant(one: Variant, other: Variant): boolean {
  return one.name === other.name && hasSameSuppositions(one, other);
}

function hasSameSuppositions(one: Suppositions, other: Suppositions): boolean {
  return (
    isWithinScenario(one, other) &&
    isWithinScenario(other, one) &&
    one.overrides.size === other.overrides.size &&
    [...one.overrides].every(([id, state]) => other.overrides.get(id) === state)
  );
}

/** The suppositions of a variant, without its letter and name. */
export function only({ planned, excluded, supposedHours, overrides }: Suppositions): Suppositions {
  return { planned, excluded, supposedHours, overrides };
}

function freeLetter(variants: readonly Variant[]): VariantLetter | undefined {
  return LETTERS.find((candidate) => !variants.some(({ letter }) => letter === candidate));
}

function inOrder(variants: readonly Variant[]): readonly Variant[] {
  return [...variants].sort((one, other) => (one.letter < other.letter ? -1 : 1));
}
