import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import { parseCodeCommune } from "../../src/domain/codes.ts";
import { decodeText } from "../read-text.ts";
import { type Ends, keyOf, type MeasuredPair } from "./pair.ts";

/**
 * The answers of a run so far, one JSON line each, appended at once: an interruption loses at most the line being written. Outside version
 * control; deleted once the table holds all answers.
 */
export interface Journal {
  readonly measured: ReadonlyMap<string, MeasuredPair>;
  /** Keys of the ways that the service refuses to compute: they are not requested again. */
  readonly refused: ReadonlySet<string>;
}

const position = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([longitude, latitude]) => [longitude, latitude] as const),
);
const entrySchema = v.union([
  v.object({
    commune: v.string(),
    from: position,
    point: v.string(),
    to: position,
    minutes: v.number(),
    km: v.number(),
    on: v.string(),
  }),
  v.object({ commune: v.string(), from: position, point: v.string(), to: position, refused: v.string() }),
]);

/** Ignores unreadable lines, as left by an interruption: their ways are requested again. */
export function readJournal(file: string): Journal {
  const measured = new Map<string, MeasuredPair>();
  const refused = new Set<string>();
  const { text, faults } = decodeText(existsSync(file) ? readFileSync(file) : new Uint8Array());
  const damaged = new Set(faults.map(({ line }) => line));
  for (const [at, line] of text.split("\n").entries()) {
    const entry = damaged.has(at + 1) ? undefined : readLine(line);
    const codeCommune = parseCodeCommune(entry?.commune ?? "");
    if (entry === undefined || codeCommune === undefined) continue;
    const ends = { codeCommune, from: entry.from, placeId: entry.point, to: entry.to };
    if ("refused" in entry) refused.add(keyOf(ends));
    else measured.set(keyOf(ends), { ...ends, minutes: entry.minutes, km: entry.km, measuredOn: entry.on });
  }
  return { measured, refused };
}

export function noteMeasured(file: string, { minutes, km, measuredOn, ...ends }: MeasuredPair): void {
  append(file, { ...entryOf(ends), minutes, km, on: measuredOn });
}

export function noteRefused(file: string, ends: Ends, reason: string): void {
  append(file, { ...entryOf(ends), refused: reason });
}

export function deleteJournal(file: string): void {
  rmSync(file, { force: true });
}

function readLine(line: string): v.InferOutput<typeof entrySchema> | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function entryOf({ codeCommune, from, placeId, to }: Ends) {
  return { commune: codeCommune, from, point: placeId, to };
}

/** Writes the line break first, so that an unfinished line stays separate. */
function append(file: string, entry: object): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `\n${JSON.stringify(entry)}`);
}
