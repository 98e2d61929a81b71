import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import type { PlaceId } from "../../../src/domain/place.ts";
import { ROAD_TIME_CONDITIONS, type RoadTimeCondition } from "../../../src/domain/travel-times/road-times.ts";
import { decodeText } from "../../read-text.ts";
import type { MatrixQuestion } from "./plan-matrix.ts";
import type { Way } from "./read-matrix.ts";

/** Answers by key of the question. */
export type MatrixAnswers = ReadonlyMap<string, readonly Way[]>;

const cells = v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))));
const entrySchema = v.object({
  condition: v.picklist(ROAD_TIME_CONDITIONS),
  point: v.string(),
  seconds: cells,
  metres: cells,
});

export function questionKey(condition: RoadTimeCondition, id: PlaceId): string {
  return `${condition} ${id}`;
}

/**
 * Answers that a journal holds to the questions, one JSON line each. Lines that an interruption has cut, and those with another number of
 * origins, are left out: their questions are asked again.
 */
export function parseJournal(text: string, questions: readonly MatrixQuestion[]): MatrixAnswers {
  const countOf = new Map(
    questions.map(({ condition, target, origins }) => [questionKey(condition, target.id), origins.length]),
  );
  const answers = new Map<string, readonly Way[]>();
  for (const line of text.split("\n")) {
    const entry = parseLine(line);
    if (entry === undefined) continue;
    const key = `${entry.condition} ${entry.point}`;
    const { seconds, metres } = entry;
    if (countOf.get(key) !== seconds.length || seconds.length !== metres.length) continue;
    answers.set(
      key,
      seconds.map((own, rank): Way => toWay(own, metres[rank] ?? null)),
    );
  }
  return answers;
}

/** The answers in a file; none without it. */
export function readMatrixJournal(file: string, questions: readonly MatrixQuestion[]): MatrixAnswers {
  return existsSync(file) ? parseJournal(decodeText(readFileSync(file)).text, questions) : new Map();
}

/** Line of an answer. It begins with the line break, so that a line that was cut stays separate. */
export function journalLine({ condition, target }: MatrixQuestion, ways: readonly Way[]): string {
  const seconds = ways.map((way) => (way === undefined ? null : Math.round(way.seconds)));
  const metres = ways.map((way) => (way === undefined ? null : way.metres));
  return `\n${JSON.stringify({ condition, point: target.id, seconds, metres })}`;
}

/** Appends an answer. @throws the error of the system, as for a full disk */
export function noteMatrix(file: string, question: MatrixQuestion, ways: readonly Way[]): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, journalLine(question, ways));
}

function toWay(seconds: number | null, metres: number | null): Way {
  return seconds === null || metres === null ? undefined : { seconds, metres };
}

function parseLine(line: string): v.InferOutput<typeof entrySchema> | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
