import type { OnlineReason } from "../online/online-fault.ts";
import type { Pair } from "./pair.ts";

/** Why a way has no figures: no answer of the service, an unusable one, or no file in the folder. */
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
  /** Done: every way was requested. Stopped: interrupted. Hopeless: too many consecutive failures. */
  readonly end: "done" | "stopped" | "hopeless";
}

export interface AskOptions {
  readonly ask: (pair: Pair) => Promise<Outcome>;
  /** Called with each answer, before the next request. */
  readonly note: (pair: Pair, outcome: Outcome) => void;
  /** Number of parallel requests, so that slow answers do not lower the rate, which has its own limit. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
}

/** Consecutive failures after which the service counts as down or changed. */
const HOPELESS = 20;

/** Requests the ways in order. Ends when all were requested, when interrupted, or after too many consecutive failures. Never throws. */
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
      // In a folder every file is tried, however many are missing.
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
