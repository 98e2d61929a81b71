import type { ImportFault, Issue } from "../../../domain/import/issue.ts";
import type { SourceRow } from "../../../domain/import/read-file.ts";
import { MOST_COLUMNS, MOST_ROWS, writeNumber } from "./limits.ts";
import { createRowBuilder, hasZeros, type ReadRows, tellOfRow } from "./read-csv.ts";

const ESCAPED_ZERO = "\\u0000";

/** Columns for id and coordinates: each takes the first of its names that no property has. */
const OWN_COLUMNS = [
  ["longitude", "longitude_wgs84", "geo_lon", "geometry.longitude"],
  ["latitude", "latitude_wgs84", "geo_lat", "geometry.latitude"],
  ["id", "feature.id"],
] as const;

/**
 * Reads the points of a GeoJSON text (RFC 7946) as a table: id and coordinates first, then a column for each property, in order of first
 * occurrence. A MultiPoint of one point is a point; a feature without geometry has empty coordinates; other geometries are dropped and
 * reported. The line of a row is the rank of its feature, from 1.
 */
export function readFeatures(text: string): ReadRows | ImportFault {
  const parsed = parseFeatures(text);
  if ("fault" in parsed) return parsed.fault;
  const features = parsed.features.map(flattenFeature);
  if (features.length === 0) return { kind: "no-rows" };
  if (features.length > MOST_ROWS) return { kind: "too-many-rows", most: MOST_ROWS, line: MOST_ROWS + 1 };
  const names = listProperties(features);
  const ownColumns = nameOwnColumns(names, features);
  const columns = [...ownColumns, ...names];
  const issues: Issue[] = [];
  const rowBuilder = createRowBuilder(columns, hasZeros(text) || text.includes(ESCAPED_ZERO), issues);
  const rows: SourceRow[] = [];
  for (const [at, feature] of features.entries()) {
    const line = at + 1;
    const cells = cellsOf(feature, ownColumns.length, names);
    if (cells === undefined) issues.push(tellOfRow(line, "geometry-not-a-point", "left-out", geometryType(feature)));
    else rows.push(rowBuilder.keep(line, writeCells(cells, columns, line, issues)));
    tellOfExtra(feature, names, line, issues);
  }
  return { separator: "", table: { columns, rows }, issues, rows: features.length };
}

/** Groups of properties as properties of their own, one level deep: {"adresse": {"rue": …}} gives "adresse.rue". */
function flattenFeature(feature: unknown): unknown {
  if (!isFeature(feature) || !isRecord(feature["properties"])) return feature;
  const entries = Object.entries(feature["properties"]).flatMap(([name, value]) =>
    isRecord(value)
      ? Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, text] as const)
      : [[name, value] as const],
  );
  return { ...feature, properties: Object.fromEntries(entries) };
}

/** Undefined when the feature is not a point. */
function cellsOf(feature: unknown, ownCount: number, names: readonly string[]): readonly unknown[] | undefined {
  if (!isFeature(feature)) return undefined;
  const position = positionOf(feature["geometry"]);
  if (position === undefined) return undefined;
  const properties = isRecord(feature["properties"]) ? feature["properties"] : {};
  return [
    ...[...position, feature["id"]].slice(0, ownCount),
    ...names.map((name) => (Object.hasOwn(properties, name) ? properties[name] : "")),
  ];
}

function listProperties(features: readonly unknown[]): readonly string[] {
  const names = new Set<string>();
  for (const feature of features) {
    if (!isFeature(feature) || !isRecord(feature["properties"])) continue;
    for (const name of Object.keys(feature["properties"])) {
      if (names.size < MOST_COLUMNS) names.add(name);
    }
  }
  return [...names];
}

function nameOwnColumns(properties: readonly string[], features: readonly unknown[]): readonly string[] {
  const taken = new Set(properties);
  const haveId = features.some((feature) => isFeature(feature) && feature["id"] !== undefined);
  return OWN_COLUMNS.slice(0, haveId ? 3 : 2).map((own) => own.find((name) => !taken.has(name)) ?? "");
}

/** Undefined when the geometry is not a point; two empty cells without a geometry. */
function positionOf(geometry: unknown): readonly [unknown, unknown] | undefined {
  if (geometry === null || geometry === undefined) return ["", ""];
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return undefined;
  if (type === "Point") return [coordinates[0], coordinates[1]];
  const [only] = coordinates;
  return type === "MultiPoint" && coordinates.length === 1 && Array.isArray(only) ? [only[0], only[1]] : undefined;
}

function geometryType(feature: unknown): string {
  const geometry = isFeature(feature) ? feature["geometry"] : undefined;
  return isRecord(geometry) && typeof geometry["type"] === "string" ? geometry["type"] : "";
}

function tellOfExtra(feature: unknown, names: readonly string[], line: number, issues: Issue[]): void {
  if (names.length < MOST_COLUMNS || !isFeature(feature) || !isRecord(feature["properties"])) return;
  const extra = Object.keys(feature["properties"]).filter((name) => !names.includes(name));
  if (extra.length > 0) issues.push(tellOfRow(line, "too-many-cells", "emptied", extra.join(", ")));
}

function writeCells(
  values: readonly unknown[],
  columns: readonly string[],
  line: number,
  issues: Issue[],
): readonly string[] {
  return values.map((value, at) => {
    const cell = writeJsonCell(value);
    if (cell === undefined) issues.push(tellOfRow(line, "text-damaged", "emptied", "", columns[at]));
    return cell ?? "";
  });
}

/** A feature that could not be parsed is undefined. */
type ParsedFeatures = { readonly features: readonly unknown[] } | { readonly fault: ImportFault };

/** The features of a FeatureCollection, an array, a single feature, or one feature a line; none is checked yet. */
function parseFeatures(text: string): ParsedFeatures {
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

interface FeatureRecord {
  readonly [member: string]: unknown;
}

function isFeature(value: unknown): value is FeatureRecord {
  return isRecord(value) && value["type"] === "Feature";
}

function isRecord(value: unknown): value is FeatureRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON value as a cell, nested values as JSON, "" for null; undefined when it is nested too deeply. */
function writeJsonCell(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeNumber(value);
  if (value === null || value === undefined) return "";
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
