import type { ImportFault } from "../../domain/import/import-fault.ts";

/** A feature that could not be parsed is undefined. */
export type ParsedFeatures = { readonly features: readonly unknown[] } | { readonly fault: ImportFault };

/**
 * The features of a GeoJSON text: a FeatureCollection, an array, a single feature, or one feature a line. Does not check that each is a
 * feature.
 */
export function parseFeatures(text: string): ParsedFeatures {
  try {
    return listFeatures(JSON.parse(text)) ?? { fault: { kind: "json-without-features" } };
  } catch (error) {
    return parseLines(text) ?? { fault: { kind: "json-damaged", at: placeOf(error) } };
  }
}

function listFeatures(root: unknown): { readonly features: readonly unknown[] } | undefined {
  if (Array.isArray(root)) return root.some(isFeature) ? { features: root } : undefined;
  if (isFeature(root)) return { features: [root] };
  return isRecord(root) && root["type"] === "FeatureCollection" && Array.isArray(root["features"])
    ? { features: root["features"] }
    : undefined;
}

function parseLines(text: string): { readonly features: readonly unknown[] } | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  return isFeature(parseOne(first)) ? { features: lines.map(parseOne) } : undefined;
}

function parseOne(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Position of the syntax error in characters, from 1, where the engine names it. */
function placeOf(error: unknown): number | undefined {
  const [, position] = error instanceof Error ? (/position (\d+)/.exec(error.message) ?? []) : [];
  return position === undefined ? undefined : Number(position) + 1;
}

export interface FeatureRecord {
  readonly [member: string]: unknown;
}

export function isFeature(value: unknown): value is FeatureRecord {
  return isRecord(value) && value["type"] === "Feature";
}

export function isRecord(value: unknown): value is FeatureRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
