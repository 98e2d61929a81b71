import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Politeness } from "../online/ask-politely.ts";
import { answerFile, askItinerary, readAnswerFile } from "./ask-itinerary.ts";
import { type Asked, askPairs, type Outcome } from "./ask-pairs.ts";
import { deleteJournal, noteMeasured, noteRefused, readJournal } from "./journal.ts";
import { keyOf, type MeasuredPair, type Pair } from "./pair.ts";
import { type PlanInput, planPairs } from "./plan-pairs.ts";
import { itineraryUrl } from "./read-itinerary.ts";
import type { TravelTimesOptions } from "./read-options.ts";
import { type Run, summarise } from "./summarise.ts";
import { readMeasured, replaceTable, TRAVEL_TIMES } from "./table-file.ts";

export interface Surroundings {
  /** Folder of the project. */
  readonly root: string;
  readonly input: PlanInput;
  /** YYYY-MM-DD: the day written beside the answers. */
  readonly today: string;
  /** URL of the itinerary service; tests use a local one. */
  readonly service: string;
  readonly politeness: Politeness;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** The Géoplateforme's rate limit for itineraries. */
const QUESTIONS_PER_SECOND = 5;
export const JOURNAL = "travel-times.local/journal.jsonl";

/** Parallel requests: enough for the rate limit while each answer takes a second. */
const AT_ONCE = 6;
/** Below this share of the planned ways the former table stays: the page would estimate the missing ones without a decision. */
const LEAST_SHARE = 0.99;
const SAY_EVERY = 500;

/** State of the table after the run. */
export type RunEnd = "replaced" | "unchanged" | "kept" | "nothing asked";

/**
 * Measures the ways that are missing, or whose seat or place has moved, and replaces the table when nearly all are measured; else the table
 * stays, and the journal keeps the answers for the next run.
 * @throws Error when the present table cannot be read.
 */
export async function runTravelTimes(options: TravelTimesOptions, surroundings: Surroundings): Promise<RunEnd> {
  const { root, input, say } = surroundings;
  const journalFile = join(root, JOURNAL);
  const planned = planPairs(input);
  const former = readMeasured(root);
  const journal = readJournal(journalFile);
  const before = new Map([...(options.isRefresh ? [] : former), ...journal.measured]);
  const missing = planned.filter((pair) => !before.has(keyOf(pair)));
  const toAsk = missing.filter((pair) => !journal.refused.has(keyOf(pair)));

  say(`${planned.length} trajets prévus, ${planned.length - missing.length} déjà connus, ${toAsk.length} à demander.`);
  if (options.list !== undefined) {
    writeFileSync(options.list, toAsk.map((pair) => `${answerFile(pair)}\t${itineraryUrl(pair)}\n`).join(""));
    say(
      `Les ${toAsk.length} adresses sont dans ${options.list} : ${QUESTIONS_PER_SECOND} demandes par seconde au plus.`,
    );
    return "nothing asked";
  }
  if (options.isDryRun) {
    say(`À ${QUESTIONS_PER_SECOND} demandes par seconde : ${durationOf(toAsk.length)}. Rien n’a été demandé.`);
    return "nothing asked";
  }

  const obtained = new Map(before);
  const asked = await ask(toAsk, options, surroundings, (pair, outcome) => {
    if (outcome.kind === "measured") {
      const found = { ...endsOf(pair), minutes: outcome.minutes, km: outcome.km, measuredOn: surroundings.today };
      noteMeasured(journalFile, found);
      obtained.set(keyOf(pair), found);
    } else if (outcome.reason === "refused") noteRefused(journalFile, pair, outcome.sentence);
  });
  const measured = new Map(planned.flatMap((pair) => entryOf(obtained, keyOf(pair))));
  const known = planned.length - missing.length;
  const run: Run = { planned, known, refused: missing.length - toAsk.length, asked, measured, former };
  for (const line of summarise(run)) say(line);
  return conclude(run, surroundings, journalFile);
}

/** Replaces the table or keeps it, and prints the reason. */
function conclude({ planned, asked, measured, former }: Run, { root, say }: Surroundings, journalFile: string): RunEnd {
  const share = planned.length === 0 ? 0 : measured.size / planned.length;
  if (asked.end === "stopped") say("Interrompu.");
  if (asked.end === "hopeless") say("Arrêté : le service ne répond plus. Relancez plus tard.");
  if (asked.end !== "done" || share < LEAST_SHARE) {
    say(
      `${TRAVEL_TIMES.file} n’a pas changé : ${measured.size} trajets mesurés sur ${planned.length}, il en faut ${100 * LEAST_SHARE} %. ` +
        `Ce qui est obtenu est gardé dans ${JOURNAL} : relancez la commande pour ne demander que le reste.`,
    );
    return "kept";
  }
  const isSame = measured.size === former.size && [...measured].every(([key, pair]) => isAlike(pair, former.get(key)));
  if (!isSame) replaceTable(root, [...measured.values()]);
  deleteJournal(journalFile);
  say(
    isSame
      ? `${TRAVEL_TIMES.file} est à jour.`
      : `${TRAVEL_TIMES.file} remplacée : ${measured.size} trajets. Relisez, puis lancez npm run data.`,
  );
  return isSame ? "unchanged" : "replaced";
}

function ask(
  pairs: readonly Pair[],
  { from }: TravelTimesOptions,
  { service, politeness, signal, say }: Surroundings,
  note: (pair: Pair, outcome: Outcome) => void,
): Promise<Asked> {
  let count = 0;
  return askPairs(pairs, {
    ask: async (pair) =>
      from === undefined
        ? askItinerary(pair, service, { perSecond: QUESTIONS_PER_SECOND, ...politeness, signal })
        : readAnswerFile(pair, from),
    note: (pair, outcome) => {
      note(pair, outcome);
      count += 1;
      // Reading files takes no time.
      if (from === undefined && count % SAY_EVERY === 0)
        say(`${count} sur ${pairs.length}, encore ${durationOf(pairs.length - count)}.`);
    },
    atOnce: AT_ONCE,
    signal,
  });
}

function endsOf({ codeCommune, from, placeId, to }: Pair) {
  return { codeCommune, from, placeId, to };
}

function entryOf(pairs: ReadonlyMap<string, MeasuredPair>, key: string): (readonly [string, MeasuredPair])[] {
  const pair = pairs.get(key);
  return pair === undefined ? [] : [[key, pair]];
}

function isAlike(one: MeasuredPair, other: MeasuredPair | undefined): boolean {
  return one.minutes === other?.minutes && one.km === other.km && one.measuredOn === other.measuredOn;
}

function durationOf(questions: number): string {
  const minutes = Math.ceil(questions / QUESTIONS_PER_SECOND / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
