import type { CodeCommune } from "../../domain/codes.ts";
import { createNearestIndex } from "../../domain/geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../../domain/geo/position.ts";
import { type CoordinateSystem, type ImportField, NEAR_REGION_KM } from "../../domain/import/column-mapping.ts";
import type { IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import type { Precision } from "../../domain/place.ts";
import { toKeyWords } from "../../domain/search/search-key.ts";
import { type Commune, DEPARTEMENTS } from "../../domain/territory.ts";
import type { ImportRow } from "./import-row.ts";
import { readCoordinates } from "./read-coordinates.ts";
import { remember } from "./vocabulary.ts";

export interface Location {
  readonly position: Position;
  readonly precision: Precision;
  /** Undefined outside the communes of the map. */
  readonly commune: Commune | undefined;
  /** Name of the commune; outside the map as in the file. */
  readonly communeName: string;
}

/** "nowhere": the row is dropped, with an issue. Missing and guessed values give issues too. */
export type Located = Location | "elsewhere" | "nowhere";

type FoundCommune = Extract<ClaimedCommune, { kind: "found" }>;

/** Greatest distance at which a row without a commune gets that of the nearest seat. */
const NEAREST_SEAT_KM = 10;
/** Greatest distance from the commune's seat: beyond it, position and commune contradict each other. */
const FARTHEST_FROM_SEAT_KM = NEAR_REGION_KM;

export interface LocateOptions {
  readonly finder: CommuneFinder;
  readonly coordinateSystem: CoordinateSystem;
  /** False for the official list, which covers the whole country: rows across the border give no issue. */
  readonly tellsOutside: boolean;
  /** False for an export of the page, whose issues were reported at its first import. */
  readonly tellsPostcode: boolean;
}

/** Locates a row at its coordinates, else at the seat of its commune; "elsewhere" beyond NEAR_REGION_KM of all. */
export function locateRow(row: ImportRow, options: LocateOptions): Located {
  const { finder } = options;
  const position = readCoordinates(row, options.coordinateSystem);
  const claimed = claimCommune(row, finder, position);
  if (claimed.kind === "found") tellClaim(row, claimed, options);
  if (position === undefined) return locateAtSeat(row, claimed);
  const nearest = finder.nearest(position);
  const isFar = nearest === undefined || nearest.distanceKm > NEAR_REGION_KM;
  if (claimed.kind === "found") return locateInCommune(row, position, claimed, isFar);
  if (isFar) return "elsewhere";
  const isAtSeat = claimed.kind !== "foreign" && nearest !== undefined && nearest.distanceKm <= NEAREST_SEAT_KM;
  if (isAtSeat) {
    tellCommune(row, "noted", "commune-from-position", nearest.commune);
    return inCommune(position, precisionOf(row), nearest.commune);
  }
  if (options.tellsOutside) row.tell(positionField(row), "noted", "position-outside");
  return outside(row, position);
}

function tellClaim(row: ImportRow, claimed: FoundCommune, { finder, tellsPostcode }: LocateOptions): void {
  const { commune, field } = claimed;
  if (claimed.isFormer) tellCommune(row, "mended", "commune-former", commune, field);
  if (claimed.isTold) tellCommune(row, "noted", "commune-from-name", commune, field);
  if (tellsPostcode) tellPostcode(row, commune, finder);
}

/** Locates a row of an export: in its commune, or in none, as decided at its first import. */
export function locateExportRow(row: ImportRow, options: LocateOptions): Located {
  const position = row.text("code_commune") === "" ? readCoordinates(row, options.coordinateSystem) : undefined;
  return position === undefined ? locateRow(row, options) : outside(row, position);
}

function locateInCommune(
  row: ImportRow,
  position: Position,
  { commune, isCertain }: FoundCommune,
  isFar: boolean,
): Located {
  if (row.text("precision") === "commune") return inCommune(commune.position, "commune", commune);
  const distanceKm = greatCircleDistanceKm(position, commune.position);
  const suggestion = `${commune.name} (${commune.code})`;
  if (distanceKm > FARTHEST_FROM_SEAT_KM && !isCertain && isFar) {
    // The name of a namesake elsewhere is not enough to place the row in the map.
    return "elsewhere";
  }
  if (distanceKm > FARTHEST_FROM_SEAT_KM) {
    row.tell(positionField(row), "mended", "position-given-up", { suggestion });
    return inCommune(commune.position, "commune", commune);
  }
  if (distanceKm > NEAR_SEAT_KM) row.tell(positionField(row), "noted", "position-far-from-commune", { suggestion });
  return inCommune(position, precisionOf(row), commune);
}

function locateAtSeat(row: ImportRow, claimed: ClaimedCommune): Located {
  switch (claimed.kind) {
    case "found": {
      const { commune, field } = claimed;
      if (row.text("precision") !== "commune") tellCommune(row, "mended", "position-from-commune", commune, field);
      return inCommune(commune.position, "commune", commune);
    }
    case "foreign":
      return "elsewhere";
    case "ambiguous":
    case "unknown": {
      const reason = claimed.kind === "ambiguous" ? "commune-ambiguous" : "commune-unknown";
      const suggestion = claimed.candidates
        .slice(0, 5)
        .map(({ name, code }) => `${name} (${code})`)
        .join(", ");
      row.tell(claimed.field, "left-out", reason, { suggestion });
      return "nowhere";
    }
    case "unsaid":
      row.tell(undefined, "left-out", "no-place");
      return "nowhere";
  }
}

function inCommune(position: Position, precision: Precision, commune: Commune): Location {
  return { position, precision, commune, communeName: commune.name };
}

function outside(row: ImportRow, position: Position): Location {
  return { position, precision: precisionOf(row), commune: undefined, communeName: row.text("commune") };
}

/** Reports a postcode of another commune; a CEDEX belongs to no commune and gives no issue. */
function tellPostcode(row: ImportRow, { postcodes }: Commune, finder: CommuneFinder): void {
  const postcode = row.text("postcode");
  if (postcode === "" || postcodes.includes(postcode)) return;
  if (finder.byPostcode(postcode).length === 0 && !finder.isForeign(postcode)) return;
  row.tell("postcode", "noted", "postcode-elsewhere", { suggestion: postcodes.join(", ") });
}

function tellCommune(
  row: ImportRow,
  effect: IssueEffect,
  reason: IssueReason,
  { name, code }: Commune,
  field: ImportField = communeField(row),
): void {
  row.tell(field, effect, reason, { suggestion: `${name} (${code})` });
}

function communeField(row: ImportRow): ImportField {
  return row.has("commune") ? "commune" : row.has("code_commune") ? "code_commune" : positionField(row);
}

function positionField(row: ImportRow) {
  return row.text("position") === "" && row.has("latitude") ? "latitude" : "position";
}

function precisionOf(row: ImportRow): Precision {
  return row.text("precision") === "commune" ? "commune" : "adresse";
}

type CommuneField = "code_commune" | "commune" | "postcode" | "address";

export type ClaimedCommune =
  /** Certain: named by its code, or by two fields that agree. */
  | {
      readonly kind: "found";
      readonly commune: Commune;
      readonly isCertain: boolean;
      readonly field: CommuneField;
      /** Its postcode is that of several communes, and the name or the address of the place tells which. */
      readonly isTold: boolean;
      /** Named by a former name or code, or by that of a commune merged into it. */
      readonly isFormer: boolean;
    }
  | { readonly kind: "ambiguous" | "unknown"; readonly field: CommuneField; readonly candidates: readonly Commune[] }
  /** In a département outside the map. */
  | { readonly kind: "foreign" }
  | { readonly kind: "unsaid" };

/** Greatest distance of a commune's territory from its seat; the tables are checked against it. */
const NEAR_SEAT_KM = 15;

/** The commune named by the INSEE code, else by name with postcode or position, else by postcode with the texts. */
function claimCommune(row: ImportRow, finder: CommuneFinder, position: Position | undefined): ClaimedCommune {
  const code = row.text("code_commune");
  const commune = finder.byCode(code);
  if (commune !== undefined)
    return found(commune, "code_commune", { isCertain: true, isFormer: commune.code !== code });
  if (finder.isForeign(code)) return { kind: "foreign" };
  const name = row.text("commune");
  const postcode = row.text("postcode");
  if (name !== "") return claimByName({ field: "commune", name, postcode, position }, finder);
  if (postcode !== "") return claimByPostcode(postcode, `${row.text("name")} ${row.text("address")}`, finder);
  if (code !== "") return { kind: "unknown", field: "code_commune", candidates: [] };
  const [, ofAddress = "", townOfAddress = ""] = /\b(\d{5})\s+(\p{L}[^,;\d]*?)\s*$/u.exec(row.text("address")) ?? [];
  if (ofAddress === "") return { kind: "unsaid" };
  return claimByName({ field: "address", name: townOfAddress, postcode: ofAddress, position }, finder);
}

interface NameClaim {
  readonly field: CommuneField;
  readonly name: string;
  readonly postcode: string;
  readonly position: Position | undefined;
}

function claimByName({ field, name, postcode, position }: NameClaim, finder: CommuneFinder): ClaimedCommune {
  const namesakes = finder.byName(name);
  if (finder.isForeign(postcode)) {
    // When the position agrees with the name, the postcode is wrong.
    const chosen = chooseByPosition({ field, name, postcode, position }, namesakes, finder);
    return chosen.kind === "found" ? chosen : { kind: "foreign" };
  }
  if (namesakes.length === 0) return { kind: "unknown", field, candidates: finder.byPostcode(postcode) };
  const [, departement = ""] = /\((\d{2})\)/.exec(name) ?? [];
  const candidates = narrow(namesakes, postcode === "" ? departement : postcode);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    const isFormer = finder.isFormerName(only, name);
    return found(only, field, { isCertain: only.postcodes.includes(postcode), isFormer });
  }
  return chooseByPosition({ field, name, postcode, position }, candidates, finder);
}

/** Namesakes with this postcode; without any (CEDEX), those of its département; without any, all. */
function narrow(namesakes: readonly Commune[], postcode: string): readonly Commune[] {
  const withIt = namesakes.filter(({ postcodes }) => postcodes.includes(postcode));
  if (withIt.length > 0) return withIt;
  const inDepartement = namesakes.filter(({ codeDepartement }) => postcode.startsWith(codeDepartement));
  return inDepartement.length > 0 ? inDepartement : namesakes;
}

function claimByPostcode(postcode: string, text: string, finder: CommuneFinder): ClaimedCommune {
  const candidates = finder.byPostcode(postcode);
  const [only] = candidates;
  if (only === undefined) {
    return finder.isForeign(postcode) ? { kind: "foreign" } : { kind: "unknown", field: "postcode", candidates };
  }
  if (candidates.length === 1) return found(only, "postcode", { isCertain: false, isFormer: false });
  const told = finder.namedIn(text, candidates);
  return told === undefined
    ? { kind: "ambiguous", field: "postcode", candidates }
    : found(told, "postcode", { isCertain: false, isFormer: false, isTold: true });
}

/** The namesake at the position of the row. */
function chooseByPosition(
  { field, name, position }: NameClaim,
  candidates: readonly Commune[],
  finder: CommuneFinder,
): ClaimedCommune {
  if (position === undefined) return { kind: "ambiguous", field, candidates };
  const [nearest] = candidates
    .map((commune) => ({ commune, distanceKm: greatCircleDistanceKm(position, commune.position) }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
  if (nearest === undefined || nearest.distanceKm > NEAR_SEAT_KM) return { kind: "ambiguous", field, candidates };
  return found(nearest.commune, field, { isCertain: true, isFormer: finder.isFormerName(nearest.commune, name) });
}

function found(
  commune: Commune,
  field: CommuneField,
  how: { readonly isCertain: boolean; readonly isFormer: boolean; readonly isTold?: boolean },
): ClaimedCommune {
  return { kind: "found", commune, field, isTold: false, ...how };
}

export interface CommuneFinder {
  byCode(code: string): Commune | undefined;
  /** Communes of this name; without any, those merged with one of this name. */
  byName(name: string): readonly Commune[];
  /** Whether `byName` finds the commune by a former name. */
  isFormerName(commune: Commune, name: string): boolean;
  byPostcode(postcode: string): readonly Commune[];
  /** The only candidate whose name stands in a text; a name within the longer name of another does not count. */
  namedIn(text: string, candidates: readonly Commune[]): Commune | undefined;
  nearest(position: Position): { readonly commune: Commune; readonly distanceKm: number } | undefined;
  /** Whether an INSEE code or a postcode belongs to a département outside the map. */
  isForeign(code: string): boolean;
}

/** "Grenoble CEDEX 9", "Gap (05)", "05000 Gap". */
const AROUND_NAMES = /^\d{5}\s+|\s+cedex(?:\s+\d+)?$|\s*\([^)]*\)$/giu;
/** "Argentière (L')", "Grave (La)": the article after the name, as in directories. */
const ARTICLE_AFTER = /^(.*?)\s*\((l['’]|le|la|les)\)$/iu;

export function createCommuneFinder(
  communes: readonly Commune[],
  currentCode: (code: string) => CodeCommune | undefined = () => undefined,
): CommuneFinder {
  const codes = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const names = groupBy(communes, ({ name }) => [nameKey(name)]);
  const otherNames = groupBy(communes, (commune) => commune.otherNames.map(nameKey));
  const postcodes = groupBy(communes, (commune) => commune.postcodes);
  const seats = createNearestIndex(communes.map(({ position }) => position));
  const keyOf = remember((name) => nameKey(name.replace(ARTICLE_AFTER, "$2 $1").replace(AROUND_NAMES, "")));
  const departements = new Set<string>(DEPARTEMENTS.map(({ code }) => code));
  return {
    byCode: (code) => codes.get(code) ?? codes.get(currentCode(code) ?? ""),
    byName: (name) => {
      const key = keyOf(name);
      return names.get(key) ?? otherNames.get(key) ?? [];
    },
    isFormerName: (commune, name) => keyOf(commune.name) !== keyOf(name),
    byPostcode: (postcode) => postcodes.get(postcode) ?? [],
    namedIn: (text, candidates) => {
      const inText = ` ${nameKey(text)} `;
      const keys = candidates.map((commune) => ({ commune, key: ` ${nameKey(commune.name)} ` }));
      const named = keys.filter(({ key }) => inText.includes(key));
      // « La Salle-les-Alpes » is not « La Salle » too.
      const whole = named.filter(({ key }) => !named.some((other) => other.key !== key && other.key.includes(key)));
      const [only, ...others] = whole;
      return others.length === 0 ? only?.commune : undefined;
    },
    nearest: (position) => {
      const found = seats.nearest(position);
      const commune = communes[found?.index ?? -1];
      return found === undefined || commune === undefined ? undefined : { commune, distanceKm: found.distanceKm };
    },
    isForeign: (code) => code !== "" && !departements.has(code.slice(0, 2)) && !postcodes.has(code),
  };
}

function nameKey(name: string): string {
  return toKeyWords(name).join(" ");
}

function groupBy(
  communes: readonly Commune[],
  keysOf: (commune: Commune) => readonly string[],
): ReadonlyMap<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const key of new Set(keysOf(commune))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [commune]);
      else group.push(commune);
    }
  }
  return groups;
}
