import type { CodeCommune } from "../../domain/codes.ts";
import { createNearestIndex } from "../../domain/geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../../domain/geo/position.ts";
import type { Precision } from "../../domain/place.ts";
import { toKeyWords } from "../../domain/search/search-key.ts";
import { type Commune, DEPARTEMENTS, FARTHEST_FROM_SEAT_KM } from "../../domain/territory.ts";
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

/** Rows farther from the map are left out: a national list would bury the region. */
const NEAR_REGION_KM = 50;
/** Greatest distance at which a row without a commune gets that of the nearest town hall. */
const NEAREST_SEAT_KM = 10;

/**
 * Locates a row at its coordinates, else at the town hall of its commune. "elsewhere" beyond NEAR_REGION_KM of all communes; "nowhere", with an
 * issue, for a row that cannot be placed. Missing and guessed values give issues too.
 */
export function locateRow(row: ImportRow, finder: CommuneFinder): Location | "elsewhere" | "nowhere" {
  const position = readCoordinates(row);
  const claimed = claimCommune(row, finder, position);
  if (position === undefined) return locateAtTownHall(row, claimed);
  const nearest = finder.nearest(position);
  const isFar = nearest === undefined || nearest.distanceKm > NEAR_REGION_KM;
  if (claimed.kind === "found") return locateInCommune(row, position, claimed, isFar);
  if (isFar) return "elsewhere";
  if (claimed.kind !== "foreign" && nearest.distanceKm <= NEAREST_SEAT_KM) {
    const field = row.has("commune") ? "commune" : row.has("code_commune") ? "code_commune" : positionField(row);
    row.tell(field, "mended", "commune-from-position", { suggestion: nameOf(nearest.commune) });
    return inCommune(row, position, nearest.commune);
  }
  row.tell(positionField(row), "noted", "position-outside");
  return { position, precision: precisionOf(row), commune: undefined, communeName: row.text("commune") };
}

function locateInCommune(
  row: ImportRow,
  position: Position,
  claimed: FoundCommune,
  isFar: boolean,
): Location | "elsewhere" {
  const { commune, isCertain } = claimed;
  const distanceKm = greatCircleDistanceKm(position, commune.position);
  // The name of a namesake elsewhere is not enough to place the row in the map.
  if (distanceKm > NEAR_REGION_KM && isFar && !isCertain) return "elsewhere";
  tellFormer(row, claimed);
  if (precisionOf(row) === "commune") return inCommune(row, commune.position, commune);
  const suggestion = nameOf(commune);
  if (distanceKm > NEAR_REGION_KM) {
    row.tell(positionField(row), "mended", "position-given-up", { suggestion });
    return { ...inCommune(row, commune.position, commune), precision: "commune" };
  }
  if (distanceKm > FARTHEST_FROM_SEAT_KM)
    row.tell(positionField(row), "noted", "position-far-from-commune", { suggestion });
  return inCommune(row, position, commune);
}

function locateAtTownHall(row: ImportRow, claimed: ClaimedCommune): Location | "elsewhere" | "nowhere" {
  switch (claimed.kind) {
    case "found": {
      const { commune, field } = claimed;
      tellFormer(row, claimed);
      if (precisionOf(row) === "adresse")
        row.tell(field, "mended", "position-from-commune", { suggestion: nameOf(commune) });
      return { ...inCommune(row, commune.position, commune), precision: "commune" };
    }
    case "foreign":
      return "elsewhere";
    case "ambiguous":
    case "unknown": {
      const suggestion = claimed.candidates.slice(0, 5).map(nameOf).join(", ");
      row.tell(claimed.field, "left-out", `commune-${claimed.kind}`, { suggestion });
      return "nowhere";
    }
    case "unsaid":
      row.tell(undefined, "left-out", "no-place");
      return "nowhere";
  }
}

function tellFormer(row: ImportRow, { commune, field, isFormer }: FoundCommune): void {
  if (isFormer) row.tell(field, "mended", "commune-former", { suggestion: nameOf(commune) });
}

function inCommune(row: ImportRow, position: Position, commune: Commune): Location {
  return { position, precision: precisionOf(row), commune, communeName: commune.name };
}

function nameOf({ name, code }: Commune): string {
  return `${name} (${code})`;
}

function positionField(row: ImportRow) {
  return row.text("position") === "" && row.has("latitude") ? "latitude" : "position";
}

function precisionOf(row: ImportRow): Precision {
  return row.text("precision") === "commune" ? "commune" : "adresse";
}

type CommuneField = "code_commune" | "commune" | "postcode" | "address";

interface FoundCommune {
  readonly kind: "found";
  readonly commune: Commune;
  /** Named by its code, or by two fields that agree. */
  readonly isCertain: boolean;
  readonly field: CommuneField;
  /** Named by a former name or code, or by that of a commune merged into it. */
  readonly isFormer: boolean;
}

type ClaimedCommune =
  | FoundCommune
  | { readonly kind: "ambiguous" | "unknown"; readonly field: CommuneField; readonly candidates: readonly Commune[] }
  /** In a département outside the map. */
  | { readonly kind: "foreign" }
  | { readonly kind: "unsaid" };

/** The commune named by the INSEE code, else by name with postcode or position, else by postcode, else at the end of the address. */
function claimCommune(row: ImportRow, finder: CommuneFinder, position: Position | undefined): ClaimedCommune {
  const code = row.text("code_commune");
  const commune = finder.byCode(code);
  if (commune !== undefined)
    return { kind: "found", commune, field: "code_commune", isCertain: true, isFormer: commune.code !== code };
  if (finder.isForeign(code)) return { kind: "foreign" };
  const name = row.text("commune");
  const postcode = row.text("postcode");
  if (name !== "") return claimByName({ field: "commune", name, postcode, position }, finder);
  if (postcode !== "") return claimByPostcode(postcode, position, finder);
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
  const isFormerOf = (commune: Commune) => finder.isFormerName(commune, name);
  if (finder.isForeign(postcode)) {
    // When the position agrees with the name, the postcode is wrong.
    const commune = nearestOf(namesakes, position);
    if (commune === undefined) return { kind: "foreign" };
    return { kind: "found", commune, field, isCertain: true, isFormer: isFormerOf(commune) };
  }
  if (namesakes.length === 0) return { kind: "unknown", field, candidates: finder.byPostcode(postcode) };
  const [, departement = ""] = /\((\d{2})\)/.exec(name) ?? [];
  const candidates = narrow(namesakes, postcode === "" ? departement : postcode);
  const [only, ...others] = candidates;
  const placed = nearestOf(candidates, position);
  const commune = others.length === 0 ? only : placed;
  if (commune === undefined) return { kind: "ambiguous", field, candidates };
  const isCertain = others.length > 0 || commune.postcodes.includes(postcode);
  return { kind: "found", commune, field, isCertain, isFormer: isFormerOf(commune) };
}

/** Namesakes with this postcode; without any (CEDEX), those of its département; without any, all. */
function narrow(namesakes: readonly Commune[], postcode: string): readonly Commune[] {
  const withIt = namesakes.filter(({ postcodes }) => postcodes.includes(postcode));
  if (withIt.length > 0) return withIt;
  const inDepartement = namesakes.filter(({ codeDepartement }) => postcode.startsWith(codeDepartement));
  return inDepartement.length > 0 ? inDepartement : namesakes;
}

function claimByPostcode(postcode: string, position: Position | undefined, finder: CommuneFinder): ClaimedCommune {
  const candidates = finder.byPostcode(postcode);
  const [only, ...others] = candidates;
  if (only === undefined && finder.isForeign(postcode)) return { kind: "foreign" };
  if (only === undefined) return { kind: "unknown", field: "postcode", candidates };
  const commune = others.length === 0 ? only : nearestOf(candidates, position);
  if (commune === undefined) return { kind: "ambiguous", field: "postcode", candidates };
  return { kind: "found", commune, field: "postcode", isCertain: false, isFormer: false };
}

/** The commune at the position of the row; undefined where it lies in none of them. */
function nearestOf(communes: readonly Commune[], position: Position | undefined): Commune | undefined {
  if (position === undefined) return undefined;
  const [nearest] = communes
    .map((commune) => ({ commune, distanceKm: greatCircleDistanceKm(position, commune.position) }))
    .filter(({ distanceKm }) => distanceKm <= FARTHEST_FROM_SEAT_KM)
    .sort((a, b) => a.distanceKm - b.distanceKm);
  return nearest?.commune;
}

export interface CommuneFinder {
  byCode(code: string): Commune | undefined;
  /** Communes of this name; without any, those merged with one of this name. */
  byName(name: string): readonly Commune[];
  /** Whether `byName` finds the commune by a former name. */
  isFormerName(commune: Commune, name: string): boolean;
  byPostcode(postcode: string): readonly Commune[];
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
  const townHalls = createNearestIndex(communes.map(({ position }) => position));
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
    nearest: (position) => {
      const found = townHalls.nearest(position);
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
