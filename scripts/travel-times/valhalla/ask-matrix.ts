import type { Position } from "../../../src/geo/position.ts";
import { COSTING } from "./conditions.ts";
import { EngineFault, type EngineProcess } from "./engine-process.ts";
import { toLocation } from "./find-snaps.ts";
import type { MatrixPlan, MatrixQuestion } from "./plan-matrix.ts";
import { readMatrix, type Way } from "./read-matrix.ts";

/** What the engine says of a question without any way. */
const NO_PATH = /No path could be found/;
/** Consecutive failures after which the engine, or its format, counts as broken. */
const HOPELESS = 20;

export interface MatrixFailure {
  readonly question: MatrixQuestion;
  readonly sentence: string;
}

export interface AskedMatrix {
  readonly failures: readonly MatrixFailure[];
  readonly end: "done" | "stopped" | "hopeless";
}

export interface MatrixAsking {
  /** One question at a time each. */
  readonly engines: readonly Pick<EngineProcess, "ask">[];
  /** Rings around the passes that are closed in winter. */
  readonly closed: readonly (readonly Position[])[];
  /** Called with each answer, in any order. */
  readonly note: (question: MatrixQuestion, ways: readonly Way[]) => void;
  readonly signal: AbortSignal;
}

/** Asks the questions in order, by as many engines as there are. */
export async function askMatrix(
  questions: readonly MatrixQuestion[],
  plan: MatrixPlan,
  { engines, closed, note, signal }: MatrixAsking,
): Promise<AskedMatrix> {
  const failures: MatrixFailure[] = [];
  let inARow = 0;
  const waiting = questions.values();
  const isOver = () => signal.aborted || inARow >= HOPELESS;
  const work = async (engine: Pick<EngineProcess, "ask">) => {
    const ask: Ask = (question) => askTogether(engine, question, plan, closed);
    for (const question of waiting) {
      const ways = await askOne(ask, question);
      if (signal.aborted) return;
      if (typeof ways === "string") {
        failures.push({ question, sentence: ways });
        inARow += 1;
      } else {
        note(question, ways);
        inARow = 0;
      }
      if (isOver()) return;
    }
  };
  if (!isOver()) await Promise.all(engines.map(work));
  return { failures, end: signal.aborted ? "stopped" : inARow >= HOPELESS ? "hopeless" : "done" };
}

/** The engine's query of a question. */
export function matrixQuery(
  { condition, target, origins }: MatrixQuestion,
  plan: MatrixPlan,
  closed: MatrixAsking["closed"],
): object {
  return {
    sources: positionsOf(origins, plan).map(toLocation),
    targets: [toLocation(target.position)],
    costing: COSTING,
    units: "kilometers",
    verbose: false,
    ...(condition === "voiture-hiver" && closed.length > 0 && { exclude_polygons: closed }),
  };
}

/** Asks one question: its ways, or the sentence of the engine's refusal. */
type Ask = (question: MatrixQuestion) => Promise<readonly Way[] | string>;

async function askOne(ask: Ask, question: MatrixQuestion): Promise<readonly Way[] | string> {
  const ways = await ask(question);
  if (typeof ways === "string" || question.condition === "voiture-ete") return ways;
  const all: Way[] = [...ways];
  for (const [rank, way] of ways.entries()) {
    if (way !== undefined) continue;
    // The search back from the place cannot begin on an excluded road, which the search from the origin may leave.
    const alone = await ask({ ...question, origins: question.origins.slice(rank, rank + 1) });
    if (typeof alone === "string") return alone;
    all[rank] = alone[0];
  }
  return all;
}

async function askTogether(
  engine: Pick<EngineProcess, "ask">,
  question: MatrixQuestion,
  plan: MatrixPlan,
  closed: MatrixAsking["closed"],
): Promise<readonly Way[] | string> {
  try {
    const json = await engine.ask("matrix", matrixQuery(question, plan, closed));
    return readMatrix(json, positionsOf(question.origins, plan), question.target.position);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    return NO_PATH.test(error.message) ? question.origins.map(() => undefined) : error.message;
  }
}

function positionsOf(origins: readonly number[], plan: MatrixPlan): readonly Position[] {
  return origins.flatMap((rank) => {
    const position = plan.origins[rank];
    return position === undefined ? [] : [position];
  });
}
