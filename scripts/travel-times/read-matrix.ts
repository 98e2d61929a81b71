import * as v from "valibot";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import { parseJson } from "../parse-json.ts";
import { endsOf, type MatrixPlan } from "./plan-matrix.ts";

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
export function readMatrix(text: string, plan: MatrixPlan): Matrix | string {
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
