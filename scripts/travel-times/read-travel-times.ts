import { gzipSync } from "node:zlib";
import { toRoadTimeColumns } from "../../src/data/public-data/road-times-columns.ts";
import { orThrow } from "../or-throw.ts";
import { buildRoadTimes, type Matrices } from "./build-road-times.ts";
import type { MatrixPlan } from "./plan-matrix.ts";
import { type Matrix, readMatrix } from "./read-matrix.ts";

/** Limit of the compressed file, which scripts/check-size.ts checks too. */
export const LIMIT_BYTES = 400_000;
/** Numbers of places of each type that the file keeps for each origin, until it is small enough. */
const NEAREST: readonly number[] = [12, 8, 6, 5, 4, 3, 2, 1];
/** Below this share of ways with a value, the former file stays. */
const LEAST_SHARE = 0.5;

export interface MatrixFiles {
  readonly summer: string;
  readonly winter: string;
  readonly engine: string;
  /** Day of the extract, YYYY-MM-DD. */
  readonly roadsOf: string;
}

export interface TravelTimes {
  /** Text of the file. */
  readonly text: string;
  /** Report in French. */
  readonly lines: readonly string[];
}

/**
 * The file of the ways of both matrices, cut to the limit of its size.
 * @param read text of a file
 * @throws Error in French for a matrix that cannot be used
 */
export function readTravelTimes(
  { summer, winter, engine, roadsOf }: MatrixFiles,
  plan: MatrixPlan,
  { read, today, limitBytes = LIMIT_BYTES }: ReadingSite,
): TravelTimes {
  const readOne = (path: string): Matrix => orThrow(named(path, readMatrix(read(path), plan)));
  const matrices: Matrices = { "voiture-ete": readOne(summer), "voiture-hiver": readOne(winter) };
  const lines = [...describe("L’été", matrices["voiture-ete"]), ...describe("L’hiver", matrices["voiture-hiver"])];
  for (const nearest of NEAREST) {
    const times = buildRoadTimes(plan, matrices, nearest, { engine, roadsOf, computedOn: today });
    const text = `${JSON.stringify(toRoadTimeColumns(times))}\n`;
    const bytes = gzipSync(text, { level: 9 }).length;
    if (bytes > limitBytes) continue;
    const size = `${times.places.length} trajets, ${Math.ceil(bytes / 1000)} ko compressés, sous ODbL 1.0`;
    return { text, lines: [...lines, `${size} ; au plus ${nearest} lieux de chaque type par départ.`] };
  }
  throw new Error(`Le fichier dépasserait ${limitBytes / 1000} ko.`);
}

interface ReadingSite {
  readonly read: (path: string) => string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly limitBytes?: number;
}

function named(path: string, matrix: Matrix | string): Matrix | string {
  if (typeof matrix === "string") return `${path} : ${matrix}`;
  const { found, asked } = countOf(matrix);
  if (found >= LEAST_SHARE * asked) return matrix;
  const { without, firstRefusal } = matrix;
  const refusal = firstRefusal === undefined ? "" : ` Le moteur a refusé la ${firstRefusal}.`;
  return `${path} : ${found} trajets mesurés sur ${asked}, ${without.offRoad} à plus de 2 km d’une route.${refusal} Donnez au moteur les extraits de Rhône-Alpes et de Provence-Alpes-Côte d’Azur, et les questions du moment.`;
}

function describe(season: string, matrix: Matrix): readonly string[] {
  const { without, firstRefusal } = matrix;
  return [
    `${season} : ${countOf(matrix).found} trajets mesurés, ${without.noWay} sans chemin, ${without.offRoad} à plus de 2 km d’une route, ${without.impossible} impossibles.`,
    ...(firstRefusal === undefined
      ? []
      : [`${without.refused} trajets refusés par le moteur, d’abord ${firstRefusal}.`]),
  ];
}

function countOf({ ways }: Matrix): { readonly found: number; readonly asked: number } {
  const all = ways.flat();
  return { found: all.filter((way) => way !== undefined).length, asked: all.length };
}
