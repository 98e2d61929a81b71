import type { ImportFault } from "../../domain/import/import-fault.ts";
import type { Issue } from "../../domain/import/issue.ts";
import type { SourceRow } from "../../domain/import/source-table.ts";
import { createRowBuilder, hasZeros, tellOfRow } from "./build-row.ts";
import { MOST_COLUMNS, mostRows } from "./limits.ts";
import { isFeature, isRecord, parseFeatures } from "./parse-features.ts";
import type { Progress, ReadRows } from "./read-csv.ts";
import { writeJsonCell } from "./write-json-cell.ts";

const ROWS_AT_A_TIME = 1000;
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
export function* readFeatures(text: string): Generator<Progress, ReadRows | ImportFault> {
  const parsed = parseFeatures(text);
  if ("fault" in parsed) return parsed.fault;
  const { features } = parsed;
  if (features.length === 0) return { kind: "no-rows" };
  const names = listProperties(features);
  const ownColumns = nameOwnColumns(names, features);
  const columns = [...ownColumns, ...names];
  const most = mostRows(columns.length);
  if (features.length > most) return { kind: "too-many-rows", most };
  const issues: Issue[] = [];
  const rowBuilder = createRowBuilder(columns, hasZeros(text) || text.includes(ESCAPED_ZERO), issues);
  const rows: SourceRow[] = [];
  for (const [at, feature] of features.entries()) {
    const line = at + 1;
    const cells = cellsOf(feature, ownColumns.length, names);
    if (cells === undefined) issues.push(tellOfRow(line, "geometry-not-a-point", "left-out", geometryType(feature)));
    else rows.push(rowBuilder.keep(line, writeCells(cells, columns, line, issues)));
    tellOfExtra(feature, names, line, issues);
    if (line % ROWS_AT_A_TIME === 0) yield { share: line / features.length, rows: rows.length };
  }
  return { separator: "", table: { columns, rows }, issues, rows: features.length };
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

/** Reports properties beyond the limit of columns. */
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
