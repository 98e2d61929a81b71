import type { PassageId } from "../../domain/network/road-network.ts";
import { MOST_PLANNED, type PlannedPlace, plannedPlaceId } from "../../domain/scenario/planned-place.ts";
import { type SupposedHours, writeSupposed } from "../../domain/scenario/scenario.ts";
import {
  isUsualList,
  LONGEST_VARIANT_NAME,
  NO_SUPPOSITIONS,
  only,
  type Suppositions,
  type Variant,
  type VariantLabel,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import type { Position } from "../../geo/position.ts";
import { cleanLabel } from "./clean-label.ts";
import { isNearRegion } from "./region.ts";

/*
 * "BLe moins cher~APar défaut!p0z9kq2bexMaison!xfs-18~C!0!ocol-d-allos": variants between tildes, the chosen one first, each with its letter, its
 * name and, after exclamation marks, its items. An item is a planned place (p, nine digits of base 36 for the position, the name), an excluded
 * place (x), supposed hours (h), a passage that is closed (f) or open (o), or the rank of an item that stands before: variants of one another
 * repeat most items. After the name of the first, c and a letter name the variant with which the map compares it. In names an apostrophe is doubled, and 't and 'e stand for the two signs; 'd stands between
 * the name of a planned place and its details.
 */
const BETWEEN_VARIANTS = "~";
const BETWEEN_ITEMS = "!";

/** Origin of the digits of a position, and their number: about a metre, as in the rest of the link. */
const WEST = -5;
const SOUTH = 40;
const DECIMALS = 5;
const UNITS = 10 ** DECIMALS;
const BASE = 36;
const LONGITUDE_DIGITS = 5;
const LATITUDE_DIGITS = 4;

/**
 * Writes a list of variants for a link, where other parameters hold the suppositions of the chosen one; "" for the usual list.
 * @param isWhole with the suppositions of the chosen variant, for the device
 */
export function writeVariants(list: VariantList, { isWhole = false } = {}): string {
  if (isUsualList(list) && !isWhole) return "";
  const known = new Map<string, number>();
  const isChosen = ({ letter }: Variant) => letter === list.chosen;
  const inOrder = [...list.variants.filter(isChosen), ...list.variants.filter((variant) => !isChosen(variant))];
  return inOrder
    .map((variant) => {
      const items = isChosen(variant) && !isWhole ? [] : itemsOf(variant);
      const compared = isChosen(variant) && isCompared(list) ? [`c${list.compared}`] : [];
      return [variant.letter + escaped(cleanName(variant.name)), ...compared, ...items.map(shorten)].join(
        BETWEEN_ITEMS,
      );
    })
    .join(BETWEEN_VARIANTS);

  function shorten(item: string): string {
    const rank = known.get(item);
    if (rank === undefined) known.set(item, known.size);
    return rank === undefined || String(rank).length >= item.length ? item : String(rank);
  }
}

/** Whether the chosen variant is compared with another one. */
function isCompared({ chosen, compared }: VariantList): boolean {
  return compared !== undefined && compared !== chosen;
}

/**
 * Reads what `writeVariants` wrote. Invalid items, and variants whose letter stands before, are left out.
 * @param chosen the suppositions of the chosen variant, instead of those of the text
 */
export function readVariants(text: string, chosen?: Suppositions): VariantList {
  const items = new Set<string>();
  const inOrder: string[] = [];
  let compared: string | undefined;
  const read = text.split(BETWEEN_VARIANTS).flatMap((part): readonly Variant[] => {
    const [head = "", ...rest] = part.split(BETWEEN_ITEMS);
    const own = rest.flatMap((item) => {
      if (/^c[A-Z]$/.test(item)) {
        compared ??= item.slice(1);
        return [];
      }
      if (/^\d+$/.test(item)) return inOrder[Number(item)] ?? [];
      if (!items.has(item)) inOrder.push(item);
      items.add(item);
      return item;
    });
    const label = readLabel(head);
    return label === undefined ? [] : [{ ...label, ...suppositionsOf(own) }];
  });
  const [first = { letter: "A", name: "", ...NO_SUPPOSITIONS }, ...others] = read;
  const all = [chosen === undefined ? first : { ...first, ...only(chosen) }, ...others];
  const distinct = all.filter(({ letter }, at) => all.findIndex((other) => other.letter === letter) === at);
  const known = distinct.find(({ letter }) => letter === compared && letter !== first.letter);
  return {
    chosen: first.letter,
    variants: distinct.sort((one, other) => (one.letter < other.letter ? -1 : 1)),
    ...(known === undefined ? {} : { compared: known.letter }),
  };
}

/** The letter and the name of the chosen variant of a link, without reading the rest. */
export function readChosenLabel(text: string): VariantLabel {
  return readLabel(/^[^~!]*/u.exec(text)?.[0] ?? "") ?? { letter: "A", name: "" };
}

function readLabel(head: string): VariantLabel | undefined {
  const [letter = ""] = head;
  return /^[A-Z]$/.test(letter) ? { letter, name: cleanName(unescaped(head.slice(1))) } : undefined;
}

/** A typed name as a link holds it: one line of limited length. */
export function cleanName(name: string): string {
  return [...cleanLabel(name)].slice(0, LONGEST_VARIANT_NAME).join("").trim();
}

const ESCAPES: Readonly<Record<string, string>> = { "'": "''", "~": "'t", "!": "'e" };
const UNESCAPES = new Map(Object.entries(ESCAPES).map(([sign, pair]) => [pair, sign]));

function escaped(name: string): string {
  return name.replaceAll(/['~!]/g, (sign) => ESCAPES[sign] ?? sign);
}

function unescaped(text: string): string {
  return text.replaceAll(/'['te]/g, (pair) => UNESCAPES.get(pair) ?? pair);
}

function itemsOf({ planned, excluded, supposedHours, overrides }: Suppositions): readonly string[] {
  return [
    ...planned.map(
      ({ position, name, details = "" }) =>
        `p${writePosition(position)}${escaped(cleanLabel(name))}${details === "" ? "" : DETAILS + escaped(details)}`,
    ),
    ...excluded.map((id) => `x${id}`),
    ...supposedHours.map((hours) => `h${writeSupposed(hours)}`),
    ...[...overrides].map(([id, state]) => `${state === "ferme" ? "f" : "o"}${id}`).sort(),
  ];
}

/** Before the details of a planned place, after its escaped name. */
const DETAILS = "'d";
const PLANNED = /^p([\da-z]{5})([\da-z]{4})((?:''|'(?!d)|[^'])*)(?:'d(.*))?$/su;
const EXCLUDED = /^x([a-z0-9-]{2,80})$/;
const HOURS = /^h([a-z0-9-]{2,80}):([A-Z][A-Za-z,-]+ [\d:,-]+)$/;
const OVERRIDE = /^([fo])([a-z0-9-]{2,80})$/;

function suppositionsOf(items: readonly string[]): Suppositions {
  const planned = items.flatMap((item) => {
    const [, longitude = "", latitude = "", name = "", text = ""] = PLANNED.exec(item) ?? [];
    const position = readPosition(longitude, latitude);
    const details = unescaped(text);
    return isNearRegion(position)
      ? [{ name: cleanLabel(unescaped(name)), position, ...(details !== "" && { details }) }]
      : [];
  });
  const supposedHours = [...new Set(items)].flatMap((item): readonly SupposedHours[] => {
    const [, id, openingHours] = HOURS.exec(item) ?? [];
    return id && openingHours ? [{ id, openingHours }] : [];
  });
  return {
    planned: planned
      .slice(0, MOST_PLANNED)
      .map((place, at): PlannedPlace => ({ kind: "envisage", id: plannedPlaceId(at + 1), ...place })),
    excluded: [...new Set(items.flatMap((item) => EXCLUDED.exec(item)?.[1] ?? []))],
    supposedHours: supposedHours.slice(0, MOST_PLANNED),
    overrides: new Map(
      items.flatMap((item) => {
        const [, state, passage] = OVERRIDE.exec(item) ?? [];
        return passage === undefined ? [] : [[passage as PassageId, state === "f" ? "ferme" : "ouvert"] as const];
      }),
    ),
  };
}

function writePosition([longitude, latitude]: Position): string {
  return digits(longitude - WEST, LONGITUDE_DIGITS) + digits(latitude - SOUTH, LATITUDE_DIGITS);
}

function digits(degrees: number, count: number): string {
  return Math.round(degrees * UNITS)
    .toString(BASE)
    .padStart(count, "0");
}

function readPosition(longitude: string, latitude: string): Position {
  const degrees = (text: string, origin: number) =>
    Number((Number.parseInt(text, BASE) / UNITS + origin).toFixed(DECIMALS));
  return [degrees(longitude, WEST), degrees(latitude, SOUTH)];
}
