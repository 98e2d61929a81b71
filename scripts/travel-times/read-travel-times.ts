import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { toRoadTimeColumns } from "../../src/data/public-data/road-times-columns.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { CATEGORIES, type Place } from "../../src/domain/place.ts";
import {
  ROAD_TIME_CONDITIONS,
  type RoadTimeCondition,
  type RoadTimes,
} from "../../src/domain/travel-times/road-ways.ts";
import { orThrow, parseJson, parseOptions } from "../program.ts";
import { endsOf, type MatrixPlan, roundPosition } from "./plan-matrix.ts";

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

/** Way in seconds and metres. */
export interface Way {
  readonly seconds: number;
  readonly metres: number;
}

/** Why a way has no value: the engine refused the question, an end is far from its road, no way was found, or no car could drive it. */
type Reason = "refused" | "offRoad" | "noWay" | "impossible";

export interface Matrix {
  /** Of each question, in the order of its origins; undefined without a value. */
  readonly ways: readonly (readonly (Way | undefined)[])[];
  /** Numbers of ways without a value. */
  readonly without: Readonly<Record<Reason, number>>;
  /** The engine's words for the first question that it refused. */
  readonly firstRefusal: string | undefined;
}

/** An end that is farther from its road is not on the extract. */
const FARTHEST_SNAP_KM = 2;
const FASTEST_KM_PER_H = 140;
/** A shorter way may have any speed. */
const TRIFLE_KM = 2;
/** A way may be this much shorter than the straight line, by rounding. */
const ROUNDING_KM = 0.1;
/** Beyond this share of ways that no car could drive, units or order of the answers are others. */
const MOST_IMPOSSIBLE = 0.01;

const cell = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const waypoint = v.object({ location: v.tuple([v.number(), v.number()]) });
/** Answer of OSRM's service `table`, which Valhalla gives as `"format": "osrm"`: seconds and metres, a row for each origin. */
const answerSchema = v.object({
  code: v.literal("Ok"),
  sources: v.array(waypoint),
  destinations: v.tuple([waypoint]),
  durations: v.array(v.tuple([cell])),
  distances: v.array(v.tuple([cell])),
});
const refusalSchema = v.object({ code: v.string(), message: v.optional(v.string()) });
type Answer = v.InferOutput<typeof answerSchema>;

/** Reads the answers to the questions of a plan, one a line in their order; or says in French what is wrong, where, and what to do. */
function readMatrix(text: string, plan: MatrixPlan): Matrix | string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length !== plan.questions.length) {
    return `${lines.length} réponses pour ${plan.questions.length} questions : la mesure a été interrompue, ou répond à d’autres questions. Refaites-les par --questions, puis relancez curl.`;
  }
  const read = readAnswers(lines, plan);
  if (typeof read === "string") return read;
  const { answers, firstRefusal } = read;
  const without = { refused: 0, offRoad: 0, noWay: 0, impossible: 0 };
  for (const way of answers.flat()) if (typeof way === "string") without[way] += 1;
  const ways = answers.map((own) => own.map((way) => (typeof way === "string" ? undefined : way)));
  return faultOfUnits(answers, without.impossible) ?? { ways, without, firstRefusal };
}

type Answers = readonly (readonly (Way | Reason)[])[];

function readAnswers(
  lines: readonly string[],
  plan: MatrixPlan,
): { readonly answers: Answers; readonly firstRefusal: string | undefined } | string {
  const answers: (readonly (Way | Reason)[])[] = [];
  let firstRefusal: string | undefined;
  for (const [at, question] of plan.questions.entries()) {
    const ends = endsOf(plan, question);
    const where = `ligne ${at + 1} (${ends.target.id})`;
    const answer = readAnswer(lines[at] ?? "", ends.sources.length);
    if (typeof answer === "string") return `${where} : ${answer}`;
    if ("refusal" in answer) firstRefusal ??= `${where} : ${answer.refusal}`;
    answers.push("refusal" in answer ? ends.sources.map(() => "refused") : waysOf(answer, ends));
  }
  return { answers, firstRefusal };
}

/** Says in French that many ways are impossible; undefined where few are. */
function faultOfUnits(answers: Answers, impossible: number): string | undefined {
  if (impossible <= MOST_IMPOSSIBLE * answers.flat().length) return undefined;
  const line = 1 + answers.findIndex((ways) => ways.includes("impossible"));
  return `ligne ${line} et d’autres : ${impossible} trajets sont plus courts qu’à vol d’oiseau, ou à plus de ${FASTEST_KM_PER_H} km/h. Il faut des secondes et des mètres, dans l’ordre des questions.`;
}

/** The answer of a line for so many origins, or the engine's refusal; or the fault in French. */
function readAnswer(line: string, origins: number): Answer | { readonly refusal: string } | string {
  const json = parseJson(line);
  if (json === undefined) {
    return "ce n’est pas du JSON. La réponse est coupée, ou ne vient pas du moteur : regardez-la, puis relancez curl.";
  }
  const refusal = v.safeParse(refusalSchema, json);
  if (refusal.success && refusal.output.code !== "Ok")
    return { refusal: refusal.output.message ?? refusal.output.code };
  const parsed = v.safeParse(answerSchema, json);
  if (!parsed.success) {
    return `« ${v.getDotPath(parsed.issues[0]) ?? "code"} » n’est pas utilisable. Il faut la réponse du service table d’OSRM, ou de Valhalla avec "format": "osrm".`;
  }
  const { sources, durations, distances } = parsed.output;
  const uneven = [sources, durations, distances].find((own) => own.length !== origins);
  if (uneven === undefined) return parsed.output;
  return `${uneven.length} départs au lieu de ${origins}. Le fichier répond à d’autres questions : refaites-les par --questions, puis relancez curl.`;
}

function waysOf(
  { sources, destinations: [end], durations, distances }: Answer,
  asked: Ends,
): readonly (Way | Reason)[] {
  if (isOff(asked.target.position, end)) return sources.map(() => "offRoad");
  return asked.sources.map((position, rank) => {
    const start = sources[rank];
    if (start === undefined || isOff(position, start)) return "offRoad";
    const seconds = durations[rank]?.[0] ?? null;
    const metres = distances[rank]?.[0] ?? null;
    if (seconds === null || metres === null) return "noWay";
    const straightKm = greatCircleDistanceKm(start.location, end.location);
    return isPossible(seconds, metres / 1000, straightKm) ? { seconds, metres } : "impossible";
  });
}

type Ends = ReturnType<typeof endsOf>;

function isOff(position: Position, { location }: Answer["sources"][number]): boolean {
  return greatCircleDistanceKm(position, location) > FARTHEST_SNAP_KM;
}

function isPossible(seconds: number, km: number, straightKm: number): boolean {
  if (km < straightKm - ROUNDING_KM) return false;
  return km <= TRIFLE_KM || km <= (FASTEST_KM_PER_H * seconds) / 3600;
}

export type RoadTimesHead = Pick<RoadTimes, "engine" | "roadsOf" | "computedOn">;
export type Matrices = Readonly<Record<RoadTimeCondition, Matrix>>;

/** Key of the origins, as the file of their ways holds it. */
export function originsKey(origins: readonly Position[]): string {
  return createHash("sha256")
    .update(JSON.stringify(origins.map(roundPosition)))
    .digest("hex")
    .slice(0, 16);
}

interface Cell {
  readonly target: number;
  readonly ways: Readonly<Record<RoadTimeCondition, Way | undefined>>;
}

/**
 * Table of two matrices with at most so many places of each type for each origin, the nearest by the fastest way of the two
 * seasons. Pairs without any way are left out.
 */
function buildRoadTimes(plan: MatrixPlan, matrices: Matrices, nearest: number, head: RoadTimesHead): RoadTimes {
  const categories = plan.targets.map((target) => target.categories);
  const rows = rowsOf(plan, matrices).map((row) => cutRow(row, categories, nearest));
  const cells = rows.flat();
  const kept = [...new Set(cells.map(({ target }) => target))].sort((a, b) => a - b);
  const rankOf = new Map(kept.map((target, rank) => [target, rank]));
  const places = kept.flatMap((target) => plan.targets[target] ?? []);
  const starts = new Uint32Array(rows.length + 1);
  for (const [origin, row] of rows.entries()) starts[origin + 1] = (starts[origin] ?? 0) + row.length;
  const column = (value: (way: Way) => number, condition: RoadTimeCondition) =>
    Float64Array.from(cells, ({ ways: { [condition]: way } }) => (way === undefined ? Number.NaN : value(way)));
  const minutes = ({ seconds }: Way) => seconds / 60;
  const km = ({ metres }: Way) => metres / 1000;
  return {
    ...head,
    originsKey: originsKey(plan.origins),
    seatCount: plan.seatCount,
    starts,
    places: Uint16Array.from(cells, ({ target }) => rankOf.get(target) ?? 0),
    placeIds: places.map(({ id }) => id),
    placePositions: places.map(({ position }) => position),
    minutes: { "voiture-ete": column(minutes, "voiture-ete"), "voiture-hiver": column(minutes, "voiture-hiver") },
    km: { "voiture-ete": column(km, "voiture-ete"), "voiture-hiver": column(km, "voiture-hiver") },
  };
}

/** The ways of each origin, the nearest first. */
function rowsOf({ origins, questions }: MatrixPlan, matrices: Matrices): readonly (readonly Cell[])[] {
  const rows = origins.map((): Cell[] => []);
  for (const [at, { target, origins: own }] of questions.entries()) {
    for (const [rank, origin] of own.entries()) {
      const [ete, hiver] = ROAD_TIME_CONDITIONS.map((condition) => matrices[condition].ways[at]?.[rank]);
      if (ete !== undefined || hiver !== undefined)
        rows[origin]?.push({ target, ways: { "voiture-ete": ete, "voiture-hiver": hiver } });
    }
  }
  return rows.map((row) => row.sort((a, b) => secondsOf(a) - secondsOf(b) || a.target - b.target));
}

function secondsOf({ ways }: Cell): number {
  return Math.min(...ROAD_TIME_CONDITIONS.map((condition) => ways[condition]?.seconds ?? Number.POSITIVE_INFINITY));
}

function cutRow(row: readonly Cell[], categories: readonly Place["categories"][], nearest: number): readonly Cell[] {
  const kept = new Set(
    CATEGORIES.flatMap((category) =>
      row.filter(({ target }) => categories[target]?.includes(category) === true).slice(0, nearest),
    ),
  );
  return row.filter((cell) => kept.has(cell));
}

export const USAGE = `npm run data:travel-times -- --questions DOSSIER
npm run data:travel-times -- --summer FICHIER --winter FICHIER --engine NOM --roads-of AAAA-MM-JJ
  --questions   écrit les questions à poser au moteur, et la forme des routes d’hiver
  --summer      réponses du moteur sur toutes les routes
  --winter      réponses du moteur sans les cols fermés
  --engine      nom et version du moteur, par exemple "Valhalla 3.6.1"
  --roads-of    jour de l’extrait d’OpenStreetMap`;

export type TravelTimesOptions = { readonly questions: string } | MatrixFiles;

/** The options of the command line, or its fault in French. */
export function readOptions(args: readonly string[]): TravelTimesOptions | string {
  const values = parseOptions(args, {
    questions: { type: "string" },
    summer: { type: "string" },
    winter: { type: "string" },
    engine: { type: "string" },
    "roads-of": { type: "string" },
  });
  if (typeof values === "string") return values;
  const { questions, summer, winter, engine, "roads-of": roadsOf } = values;
  if (questions !== undefined) return { questions };
  if (summer === undefined || winter === undefined) return "Donnez --questions, ou --summer et --winter.";
  if (engine === undefined || engine.trim() === "") return "Donnez le nom du moteur par --engine.";
  if (roadsOf === undefined || !isDate(roadsOf)) return "Donnez le jour de l’extrait par --roads-of, AAAA-MM-JJ.";
  return { summer, winter, engine, roadsOf };
}
