import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import type { Position } from "./geo/position.ts";

/** A commune of the region at its seat (mairie). */
export interface Commune {
  readonly code: CodeCommune;
  readonly name: string;
  readonly position: Position;
  /** Municipal population. */
  readonly population: number;
  /** Undefined for the few communes without EPCI. */
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement;
  readonly postcodes: readonly string[];
  /** Names of absorbed, delegated and associated communes, and names in other languages. */
  readonly otherNames: readonly string[];
}

export interface Epci {
  readonly code: CodeEpci;
  readonly name: string;
  /** Number of its communes in the region, and in all. */
  readonly communesInRegion: number;
  readonly communesInAll: number;
}

export interface Departement {
  readonly code: CodeDepartement;
  readonly name: string;
}

/** The seven départements of the map, in the order of their codes. */
export const DEPARTEMENTS: readonly Departement[] = [
  { code: "04" as CodeDepartement, name: "Alpes-de-Haute-Provence" },
  { code: "05" as CodeDepartement, name: "Hautes-Alpes" },
  { code: "06" as CodeDepartement, name: "Alpes-Maritimes" },
  { code: "38" as CodeDepartement, name: "Isère" },
  { code: "73" as CodeDepartement, name: "Savoie" },
  { code: "74" as CodeDepartement, name: "Haute-Savoie" },
  { code: "84" as CodeDepartement, name: "Vaucluse" },
];

const CODES_OF_REGION: ReadonlySet<string> = new Set(DEPARTEMENTS.map(({ code }) => code));

/** The département of the map with a code; undefined for another code. */
export function departementOfCode(code: string | undefined): Departement | undefined {
  return DEPARTEMENTS.find((departement) => departement.code === code);
}

/** The département of the map in which a commune lies, by its INSEE code; undefined outside. */
export function departementOfCommune(code: string | undefined): Departement | undefined {
  return DEPARTEMENTS.find((departement) => code?.startsWith(departement.code));
}

/** Those of some codes that are codes of départements of the map, in the order of the map. */
export function departementsIn(codes: readonly string[]): readonly CodeDepartement[] {
  return DEPARTEMENTS.map(({ code }) => code).filter((code) => codes.includes(code));
}

/** Whether a place of the data, not an imported one, lies outside the seven départements. */
export function isNeighbour(point: {
  readonly codeDepartement: CodeDepartement | undefined;
  readonly layer?: unknown;
}): boolean {
  return point.layer === undefined && isOutsideRegion(point);
}

/** Whether a place lies outside the seven départements: a neighbour, or an imported place in no commune of the map. */
export function isOutsideRegion({
  codeDepartement,
}: {
  readonly codeDepartement: CodeDepartement | undefined;
}): boolean {
  return codeDepartement === undefined || !CODES_OF_REGION.has(codeDepartement);
}
