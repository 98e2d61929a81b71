import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { describeHoursFault, parseOpeningWeek } from "../../src/domain/opening-hours/opening-week.ts";
import { tableName } from "./apply-corrections.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { placeTables } from "./read-place-rows.ts";
import type { Tables } from "./table-columns.ts";

/**
 * Lists lines of tournees, aidants-connect and doubts without a known place, stops with unreadable hours, unknown INSEE codes in the tables of relief and
 * roads, and repeated pairs of communes.
 */
export function checkReferences(tables: Tables, official: OfficialCodes): readonly Problem[] {
  return [...checkPlaces(tables), ...checkSeats(tables), ...checkPairs(tables), ...checkConnections(tables, official)];
}

function checkPlaces(tables: Tables): readonly Problem[] {
  const idsOf = new Map(
    placeTables(tables).map(({ file, lines }) => [tableName(file), new Set(lines.map((l) => l.row.id))]),
  );
  const allIds = new Set([...idsOf.values()].flatMap((ids) => [...ids]));
  const { tournees, aidantsConnect, doubts } = tables;
  const unknown = [tournees, aidantsConnect].flatMap(({ file, lines }) =>
    lines
      .filter(({ row }) => !allIds.has(row.point_id))
      .map(({ line, row }) => ({ file, line, field: "point_id", value: row.point_id, reason: "aucun lieu de ce nom" })),
  );
  const doubted = doubts.lines
    .filter(({ row }) => idsOf.get(row.table)?.has(row.id) !== true)
    .map(({ line, row }) => {
      const reason = `aucun lieu de ce nom dans ${row.table}`;
      return { file: doubts.file, line, field: "id", value: row.id, reason };
    });
  return [...unknown, ...checkStopHours(tournees), ...doubted];
}

function checkStopHours({ file, lines }: Tables["tournees"]): readonly Problem[] {
  return lines.flatMap(({ line, row }) => {
    const parsed = row.opening_hours === "" ? undefined : parseOpeningWeek(row.opening_hours);
    if (parsed?.kind !== "fault") return [];
    return [{ file, line, field: "opening_hours", value: row.opening_hours, reason: describeHoursFault(parsed.fault) }];
  });
}

/** Distances by road refer to seats: each code must have one. */
function checkSeats({ communes, roadPairs, controlPairs, shortRoadPairs }: Tables): readonly Problem[] {
  const seats = new Set(communes.lines.map(({ row }) => row.code_commune));
  const codes = [roadPairs, controlPairs, shortRoadPairs].flatMap(({ file, lines }) =>
    lines.flatMap(({ line, row }) => [
      { file, line, field: "from_code", value: row.from_code },
      { file, line, field: "to_code", value: row.to_code },
    ]),
  );
  return codes
    .filter(({ value }) => !seats.has(value))
    .map((code) => ({ ...code, reason: "aucun chef-lieu de ce code dans data/places/communes.csv" }));
}

/** A pair in two tables, in either order, would be used both to fit and to measure. */
function checkPairs({ roadPairs, controlPairs, shortRoadPairs }: Tables): readonly Problem[] {
  const first = new Map<string, string>();
  return [roadPairs, controlPairs, shortRoadPairs].flatMap(({ file, lines }) =>
    lines.flatMap(({ line, row: { from_code: from, to_code: to } }) => {
      const twin = first.get(`${from} ${to}`) ?? first.get(`${to} ${from}`);
      if (twin === undefined) first.set(`${from} ${to}`, `${file}:${line}`);
      return twin === undefined ? [] : [{ file, line, field: "to_code", value: to, reason: `paire déjà dans ${twin}` }];
    }),
  );
}

/** A pass may lead out of the region; IT stands for Italy. */
function checkConnections({ cols, portes }: Tables, official: OfficialCodes): readonly Problem[] {
  return [cols, portes].flatMap(({ file, lines }) =>
    lines.flatMap(({ line, row }) =>
      row.connects
        .split(";")
        .filter((code) => code !== "IT" && !official.communes.has(code))
        .map((value) => ({ file, line, field: "connects", value, reason: "code de commune inconnu" })),
    ),
  );
}

/** A greater share of lost rows suggests a damaged table. */
const LARGEST_LOSS = 0.1;

/** Lists tables, and the places as a whole, with more than a tenth fewer rows than in the last built manifest. */
export function checkCounts(
  now: Pick<Manifest, "rows" | "places">,
  before: Pick<Manifest, "rows" | "places"> | undefined,
): readonly Problem[] {
  if (before === undefined) return [];
  const counts = [...Object.entries(before.rows), ["places", before.places] as const];
  return counts.flatMap(([name, previous]) => {
    const current = name === "places" ? now.places : (now.rows[name] ?? 0);
    if (current >= previous * (1 - LARGEST_LOSS)) return [];
    const reason = `${previous} au dernier manifeste : plus d'un dixième a disparu`;
    return [{ file: "public/data/manifest.json", line: 1, field: name, value: String(current), reason }];
  });
}

/** Lists names that both tables of passages have: a passage is known by its name. */
export function checkPassages({ cols, portes }: Pick<Tables, "cols" | "portes">): readonly Problem[] {
  const passes = new Map(cols.lines.map(({ line, row }) => [row.name, line]));
  return portes.lines.flatMap(({ line, row: { name } }) => {
    const twin = passes.get(name);
    if (twin === undefined) return [];
    return [{ file: portes.file, line, field: "name", value: name, reason: `déjà dans ${cols.file}:${twin}` }];
  });
}

/** The tables of places, whose corrected rows join-place-rows.ts checks, and the corrections, whose source says how something is known. */
const CHECKED_ELSEWHERE: readonly (keyof Tables)[] = [
  "corrections",
  "franceServices",
  "espacesSaisonniers",
  "lieuxMultiservices",
  "franceServicesVoisins",
];

/** Lists sources of table rows that data/sources.csv does not have. */
export function checkSources(tables: Tables): readonly Problem[] {
  const known = new Set(tables.sources.lines.map(({ row }) => row.id));
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => !CHECKED_ELSEWHERE.includes(name));
  return names.flatMap((name) => {
    const { file, lines } = tables[name];
    return lines.flatMap(({ line, row }) =>
      ("source" in row ? row.source.split(";") : [])
        // The schema reports an empty cell.
        .filter((source) => source !== "" && !known.has(source))
        .map((value) => ({ file, line, field: "source", value, reason: "absente de data/sources.csv" })),
    );
  });
}
