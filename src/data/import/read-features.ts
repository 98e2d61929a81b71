import type { Issue } from "../../domain/import/issue.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import { RefusedFile } from "./refused-file.ts";
import {
  MOST_CELL_LENGTH,
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadTable,
  refuseMoreThan,
  tellOfRow,
  writeNumber,
} from "./to-table.ts";

/** Columns of a feature itself, instead of properties of the same name. */
const OWN_COLUMNS = ["id", "longitude", "latitude"] as const;

/**
 * Reads the points of a GeoJSON FeatureCollection (RFC 7946) as a table: id and coordinates first, then a column for each property, in order
 * of first occurrence. A feature without geometry has empty coordinates; other geometries are left out and reported. The line of a row is
 * the rank of its feature, from 1. @throws RefusedFile
 */
export function readFeatures(text: string): ReadTable {
  const features = parseFeatures(text);
  if (features.length === 0) throw new RefusedFile({ kind: "no-rows" });
  refuseMoreThan(
    MOST_ROWS,
    features.map((_, at) => ({ line: at + 1 })),
  );
  const properties = features.map((feature) => toMembers(toMembers(feature).get("properties")));
  const names = [...new Set([...OWN_COLUMNS, ...properties.flatMap((own) => [...own.keys()])])].slice(0, MOST_COLUMNS);
  const issues: Issue[] = [];
  const rows: SourceRow[] = [];
  for (const [at, feature] of features.entries()) {
    const line = at + 1;
    const members = toMembers(feature);
    const geometry = members.get("geometry") ?? { type: "Point", coordinates: [] };
    const type = toMembers(geometry).get("type");
    const coordinates = toMembers(geometry).get("coordinates");
    if (type !== "Point" || !Array.isArray(coordinates)) {
      issues.push(tellOfRow(line, "geometry-not-a-point", "left-out", writeCell(type)));
      continue;
    }
    const [longitude, latitude]: readonly unknown[] = coordinates;
    const own = properties[at] ?? new Map();
    const values = [
      own.get("id") ?? members.get("id"),
      longitude,
      latitude,
      ...names.slice(3).map((name) => own.get(name)),
    ];
    rows.push({ line, cells: values.map((value) => writeCell(value).slice(0, MOST_CELL_LENGTH)) });
  }
  return { table: { columns: names, rows }, issues, rows: features.length };
}

function parseFeatures(text: string): readonly unknown[] {
  const features = toMembers(parseJson(text)).get("features");
  if (!Array.isArray(features)) throw new RefusedFile({ kind: "json-without-features" });
  return features;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedFile({ kind: "json-damaged" });
  }
}

/** The members of a JSON object; none for any other value. */
function toMembers(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

/** A JSON value as a cell: a nested one as JSON, "" for null and for one that is nested too deeply. */
function writeCell(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeNumber(value);
  try {
    return value === null || value === undefined ? "" : JSON.stringify(value);
  } catch {
    return "";
  }
}
