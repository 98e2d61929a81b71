import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { CATEGORIES, type Category, OTHER_TYPE } from "../../src/domain/category.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { PlaceTable } from "../../src/domain/corrections/correction.ts";
import { findRowFaults, type PlaceGround } from "../../src/domain/corrections/find-row-faults.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { type Place, type Stop, THEMES, type Theme, VERIFICATIONS } from "../../src/domain/place.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { compareText } from "../../src/domain/text.ts";
import { tableName } from "./apply-corrections.ts";
import { findRepeats } from "./check-tables.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { PlaceRow } from "./read-place-rows.ts";
import type { ColumnOf, Tables } from "./table-columns.ts";

/** A commune with places; its town hall is unknown outside the map. */
export type CommuneOfPlaces = Pick<Commune, "code" | "name" | "codeEpci"> & {
  readonly codeDepartement: CodeDepartement;
  readonly position: Position | undefined;
};

export interface JoinInput {
  readonly groups: readonly (readonly [PlaceRow, ...PlaceRow[]])[];
  readonly communes: readonly CommuneOfPlaces[];
  /** Themes that every reception place of a category handles. */
  readonly bouquets: ReadonlyMap<Category, readonly Theme[]>;
  readonly stops: ReadonlyMap<string, readonly Stop[]>;
  /** Day (ISO 8601) of the list that names a row as accredited for Aidants Connect, by the id of the row. */
  readonly mandates: ReadonlyMap<string, string>;
}

/**
 * One place for each group of rows, sorted by id. The first row in the order of CATEGORIES names the place. The first row with an address
 * gives the position, else the town hall of the commune does; a doubt about that row's location makes the place's location doubtful.
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
    const commune = communes.get(main.commune.code);
    // `checkPlaceRows` tells it.
    if (commune === undefined) continue;
    const placing = group.find((row) => row.position !== undefined);
    const placed = placing?.position;
    const position = placed ?? commune.position;
    if (position === undefined) {
      const reason = `le chef-lieu de ${commune.name} n'est pas connu : donnez une position`;
      problems.push({ file: main.file, line: main.line, field: "precision", value: "commune", reason });
      continue;
    }
    const precision = placed === undefined ? "commune" : "adresse";
    const doubt = (placing ?? main).hasDoubtfulLocation ? ({ hasDoubtfulLocation: true } as const) : {};
    places.push({ ...joinGroup(group, input), position, precision, ...whereabouts(commune), ...doubt });
  }
  return { places: places.sort((a, b) => compareText(a.id, b.id)), problems };
}

/** The rows of each place, as data/points/same-place.csv declares them to be one, in the order of the tables. */
export function groupRows(rows: readonly PlaceRow[], samePlace: Tables["samePlace"]): JoinInput["groups"] {
  const rootOf = new Map<string, string>();
  for (const { row } of samePlace.lines) {
    if (row.decision === "meme-lieu") rootOf.set(findRoot(rootOf, row.id), findRoot(rootOf, row.other_id));
  }
  const groups = new Map<string, [PlaceRow, ...PlaceRow[]]>();
  for (const row of rows) {
    const root = findRoot(rootOf, row.record.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function findRoot(rootOf: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let next = rootOf.get(root); next !== undefined && next !== root; next = rootOf.get(root)) root = next;
  return root;
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

/** Checks the corrected rows of places beyond their schema; lists each violation with its line, value and reason. */
export function checkPlaceRows(
  corrected: readonly ReadTable<PlaceColumn>[],
  groundOf: (table: string) => PlaceGround,
): readonly Problem[] {
  const ids = corrected.flatMap(({ file, lines }) =>
    lines.map(({ line, row: { id } }) => ({ file, line, field: "id", value: id, key: id })),
  );
  const faults = corrected.flatMap(({ file, lines }) => {
    const ground = groundOf(tableName(file));
    return lines.flatMap(({ line, row }) => findRowFaults(row, ground).map((fault) => ({ file, line, ...fault })));
  });
  return [...findRepeats(ids, "déjà dans"), ...faults];
}

export interface GroundInput {
  /** Those of the map. */
  readonly communes: readonly CommuneOfPlaces[];
  readonly neighbouring: readonly CommuneOfPlaces[];
  /** Those of the map and those around it. */
  readonly departements: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
  readonly sources: Tables["sources"];
  readonly official: OfficialCodes;
}

/** The reference data for checks of each table of places. */
export function placeGrounds({ communes, neighbouring, departements, sources, official }: GroundInput) {
  const ids = new Set(sources.lines.map(({ row }) => row.id));
  const groundOf = (places: readonly CommuneOfPlaces[]): PlaceGround => {
    const byCode = new Map<string, CommuneOfPlaces>(places.map((commune) => [commune.code, commune]));
    return {
      communeOf: (code) => {
        const current = official.current(code);
        const commune = byCode.get(current?.code ?? "");
        return commune && current && { ...commune, postcodes: current.postcodes };
      },
      outlineOf: (code) => departements.get(code),
      sources: ids,
    };
  };
  const [inside, around] = [groundOf(communes), groundOf(neighbouring)];
  return (table: string): PlaceGround => (table === NEIGHBOURS ? around : inside);
}

const NEIGHBOURS: PlaceTable = "france-services-voisins";
