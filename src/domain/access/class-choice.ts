import type { Metric } from "../network/conditions.ts";
import { CLASS_METHODS, type ClassMethod, MOST_CLASSES } from "./class-limits.ts";

/** Unit of the limits of classes: costs in kilometres or minutes, shares in per cent. */
export type ClassUnit = Metric | "pct";

/** Limits in a unit, growing; they hold for maps in this unit only. */
export interface OwnLimits {
  readonly limits: readonly number[];
  readonly unit: ClassUnit;
}

/** How the limits of the classes are set: the usual ones, computed, or by hand. */
export type ClassChoice = "usuelles" | ClassMethod | OwnLimits;

const OWN = /^(\d{1,3}(?:\.\d{1,2})?(?:,\d{1,3}(?:\.\d{1,2})?)*)(km|min|pct)$/;

/** The choice of a link: a method, or limits with their unit, as "5,10,20km"; the usual ones for any other text. */
export function readClassChoice(text: string): ClassChoice {
  const method = CLASS_METHODS.find((candidate) => candidate === text);
  if (method !== undefined) return method;
  const [, numbers = "", unitText] = OWN.exec(text) ?? [];
  const unit = (["km", "min", "pct"] as const).find((candidate) => candidate === unitText);
  const read = unit && checkLimits(numbers.split(",").map(Number), unit);
  return unit === undefined || read === undefined || "fault" in read ? "usuelles" : { limits: read.limits, unit };
}

/** The text of limits in a link. */
export function writeOwnLimits({ limits, unit }: OwnLimits): string {
  return limits.join(",") + unit;
}

/** Reason why typed limits cannot be used; `part` is the text that is no number, or the number outside the range. */
export type LimitsFault =
  | { readonly fault: "empty" }
  | { readonly fault: "no-number"; readonly part: string }
  | { readonly fault: "out-of-range"; readonly part: number }
  | { readonly fault: "too-many"; readonly count: number };

/** A limit is greater than 0 and less than this. */
export const BEYOND_LIMITS: Readonly<Record<ClassUnit, number>> = { km: 1000, min: 1000, pct: 100 };

/**
 * Reads typed limits: numbers with a decimal point or comma and at most two decimals, separated by semicolons or spaces, or three or more
 * whole numbers separated by commas. The limits are sorted, each once.
 */
export function readTypedLimits(text: string, unit: ClassUnit): { readonly limits: readonly number[] } | LimitsFault {
  const trimmed = text.trim();
  const separator = /^\d+(\s*,\s*\d+){2,}$/.test(trimmed) ? /\s*,\s*/ : /[;\s\u00a0\u202f]+/;
  const parts = trimmed.split(separator).filter((part) => part !== "");
  const wrong = parts.find((part) => !/^-?\d{1,6}([.,]\d{1,2})?$/.test(part));
  if (wrong !== undefined) return { fault: "no-number", part: wrong };
  return checkLimits(
    parts.map((part) => Number(part.replace(",", "."))),
    unit,
  );
}

function checkLimits(
  numbers: readonly number[],
  unit: ClassUnit,
): { readonly limits: readonly number[] } | Exclude<LimitsFault, { readonly fault: "no-number" }> {
  const limits = [...new Set(numbers)].sort((a, b) => a - b);
  if (limits.length === 0) return { fault: "empty" };
  const outside = limits.find((limit) => limit <= 0 || limit >= BEYOND_LIMITS[unit]);
  if (outside !== undefined) return { fault: "out-of-range", part: outside };
  return limits.length < MOST_CLASSES ? { limits } : { fault: "too-many", count: limits.length };
}
