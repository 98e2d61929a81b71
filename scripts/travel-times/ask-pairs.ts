import type { OnlineReason } from "../online/online-fault.ts";
import type { Pair } from "./pair.ts";

/** Why a way has no figures: the service did not answer, its answer cannot be used, or the folder has no file for it. */
export type FailureReason = OnlineReason | "unusable" | "missing";

export type Outcome =
  | { readonly kind: "measured"; readonly minutes: number; readonly km: number }
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly sentence: string };

export interface Failure {
  readonly pair: Pair;
  readonly reason: FailureReason;
  readonly sentence: string;
}

export interface Asked {
  readonly measured: number;
  readonly failures: readonly Failure[];
  /** Done: every way was asked for. Stopped: somebody interrupted. Hopeless: too many in a row failed. */
  readonly end: "done" | "stopped" | "hopeless";
}

export interface AskOptions {
  readonly ask: (pair: Pair) => Promise<Outcome>;
  /** Called as answers come, before the next question. */
  readonly note: (pair: Pair, outcome: Outcome) => void;
  /** Questions under way at once: slow answers then do not slow the pace, which is kept elsewhere. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
}

/** After so many failures without one answer in between, the service is down or has changed. */
const HOPELESS = 20;

/** Asks for the ways in their order. Ends when all were asked, when it is interrupted, or when nothing is answered any more. Never throws. */
export async function askPairs(pairs: readonly Pair[], { ask, note, atOnce, signal }: AskOptions): Promise<Asked> {
  const waiting = pairs.values();
  const tally = createTally();
  const isOver = () => signal.aborted || tally.isHopeless();
  const work = async () => {
    for (const pair of waiting) {
      const outcome = await ask(pair);
      if (outcome.kind === "failed" && outcome.reason === "aborted") return;
      note(pair, outcome);
      tally.count(pair, outcome);
      if (isOver()) return;
    }
  };
  if (!isOver()) await Promise.all(Array.from({ length: atOnce }, work));
  return { ...tally.result(), end: endOf(signal.aborted, tally.isHopeless()) };
}

function createTally() {
  const failures: Failure[] = [];
  let measured = 0;
  let inARow = 0;
  return {
    count: (pair: Pair, outcome: Outcome) => {
      if (outcome.kind === "measured") {
        measured += 1;
        inARow = 0;
        return;
      }
      failures.push({ pair, reason: outcome.reason, sentence: outcome.sentence });
      // Of a folder every file is looked for, however many are missing.
      if (outcome.reason !== "missing") inARow += 1;
    },
    isHopeless: () => inARow >= HOPELESS,
    result: () => ({ measured, failures }),
  };
}

function endOf(isStopped: boolean, isHopeless: boolean): Asked["end"] {
  if (isStopped) return "stopped";
  return isHopeless ? "hopeless" : "done";
}
