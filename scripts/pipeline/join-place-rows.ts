import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { findContactFaults, findPositionFaults } from "../../src/domain/corrections/find-row-faults.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  CATEGORIES,
  type Category,
  OTHER_TYPE,
  type Place,
  type Stop,
  THEMES,
  type Theme,
  VERIFICATIONS,
} from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { compareText } from "../../src/domain/text.ts";
import type { PlaceRow } from "./read-place-rows.ts";
import type { ColumnOf } from "./table-columns.ts";

/** A commune with places; its seat is unknown outside the map. */
export type CommuneOfPlaces = Pick<Commune, "code" | "name" | "codeEpci"> & {
  readonly codeDepartement: CodeDepartement;
  readonly position: Position | undefined;
};

export interface JoinInput {
  readonly groups: readonly (readonly [PlaceRow, ...PlaceRow[]])[];
  readonly communes: readonly CommuneOfPlaces[];
  /** The area of all of them, for the problem of a place elsewhere: "dans les sept départements". */
  readonly where: string;
  /** Themes that every reception place of a category handles. */
  readonly bouquets: ReadonlyMap<Category, readonly Theme[]>;
  readonly stops: ReadonlyMap<string, readonly Stop[]>;
  /** Day (ISO 8601) of the list that names a row as accredited for Aidants Connect, by the id of the row. */
  readonly mandates: ReadonlyMap<string, string>;
}

/**
 * One place for each group of rows, sorted by id. The first row in the order of CATEGORIES names the place. The first row with an address
 * gives the position, else the seat of the commune does; a doubt about that row's location makes the place's location doubtful.
 */
export function joinPlaceRows(input: JoinInput): {
  readonly places: readonly Place[];
  readonly problems: readonly Problem[];
} {
  const communes = new Map(input.communes.map((commune) => [commune.code, commune]));
  const places: Place[] = [];
  const problems: Problem[] = [];
  for (const group of input.groups) {
    const [main] = group;
    const at = { file: main.file, line: main.line };
    const commune = communes.get(main.commune.code);
    if (commune === undefined) {
      const reason = `${main.commune.name} n'est pas ${input.where}`;
      problems.push({ ...at, field: "code_commune", value: main.commune.code, reason });
      continue;
    }
    const placing = group.find((row) => row.position !== undefined);
    const placed = placing?.position;
    const position = placed ?? commune.position;
    if (position === undefined) {
      const reason = `le chef-lieu de ${commune.name} n'est pas connu : donnez une position`;
      problems.push({ ...at, field: "precision", value: "commune", reason });
      continue;
    }
    const precision = placed === undefined ? "commune" : "adresse";
    const doubt = (placing ?? main).hasDoubtfulLocation ? ({ hasDoubtfulLocation: true } as const) : {};
    places.push({ ...joinGroup(group, input), position, precision, ...whereabouts(commune), ...doubt });
  }
  return { places: places.sort((a, b) => compareText(a.id, b.id)), problems };
}

/** Day of the list that names a row as accredited for Aidants Connect, by the id of the row. */
export function listMandates(table: ReadTable<ColumnOf<"aidantsConnect">>): JoinInput["mandates"] {
  return new Map(table.lines.map(({ row }) => [row.point_id, row.source_date]));
}

type TerritoryCodes = Pick<Place, "commune" | "codeCommune" | "codeEpci" | "codeDepartement">;

function whereabouts({ name, code, codeEpci, codeDepartement }: CommuneOfPlaces): TerritoryCodes {
  return { commune: name, codeCommune: code, codeEpci, codeDepartement };
}

function joinGroup(
  group: JoinInput["groups"][number],
  input: JoinInput,
): Omit<Place, keyof TerritoryCodes | "position" | "precision"> {
  const [main, ...others] = group;
  const themes = new Set(group.flatMap((row) => themesOf(row, input.bouquets)));
  const categories = new Set(group.map((row) => row.record.category));
  const verifications = new Set(group.map((row) => row.record.verification));
  return {
    id: main.record.id,
    name: main.record.name,
    kind: main.kind,
    format: main.format,
    categories: CATEGORIES.filter((category) => categories.has(category)),
    themes: THEMES.filter((theme) => themes.has(theme)),
    verification: VERIFICATIONS.find((verification) => verifications.has(verification)) ?? main.record.verification,
    records: [main.record, ...others.map((row) => row.record)],
    stops: group.flatMap((row) => input.stops.get(row.record.id) ?? []),
    ...lastSeen(group.flatMap((row) => input.mandates.get(row.record.id) ?? [])),
  };
}

function lastSeen(days: readonly string[]): Pick<Place, "mandatesSeenOn"> {
  const last = [...days].sort().at(-1);
  return last === undefined ? {} : { mandatesSeenOn: last };
}

/** A housing service or a vehicle area does not handle the bundle of reception places. */
function themesOf(row: PlaceRow, bouquets: JoinInput["bouquets"]): readonly Theme[] {
  const { category } = row.record;
  const bouquet = row.kind === "accueil" && category !== OTHER_TYPE ? bouquets.get(category) : undefined;
  return [...(bouquet ?? []), ...row.themes];
}

export interface CheckInput {
  readonly rows: readonly PlaceRow[];
  readonly communes: readonly CommuneOfPlaces[];
  /** Those of the map and those around it. */
  readonly departements: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
  readonly sourceIds: ReadonlySet<string>;
}

/** Checks the rows of places beyond their schema; lists each violation with its line, value and reason. */
export function checkPlaceRows({ rows, communes, departements, sourceIds }: CheckInput): readonly Problem[] {
  const seats = new Map<string, CommuneOfPlaces>(communes.map((commune) => [commune.code, commune]));
  return [
    ...findRepeatedIds(rows),
    ...rows.flatMap((row) =>
      [
        ...findContactFaults(row.record, row.commune, sourceIds),
        ...findPositionFaults(row.position, seats.get(row.commune.code), (code) => departements.get(code)),
      ].map(({ field, value, reason }) => problem(row, field, value, reason)),
    ),
  ];
}

function findRepeatedIds(rows: readonly PlaceRow[]): readonly Problem[] {
  const first = new Map<string, PlaceRow>();
  return rows.flatMap((row) => {
    const twin = first.get(row.record.id);
    if (twin === undefined) first.set(row.record.id, row);
    return twin === undefined ? [] : [problem(row, "id", row.record.id, `déjà dans ${twin.file}:${twin.line}`)];
  });
}

function problem(row: PlaceRow, field: string, value: string, reason: string): Problem {
  return { file: row.file, line: row.line, field, value, reason };
}
