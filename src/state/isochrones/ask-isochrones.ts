import type { Isochrone, IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";

export interface IsochroneQueue {
  /** Asks for one: of the place that the queue is for. */
  readonly ask: (minutes: IsochroneMinutes) => Promise<IsochroneAnswer>;
  readonly onFound: (minutes: IsochroneMinutes, geometry: Isochrone["geometry"]) => void;
  readonly onWaiting: (ms: number) => void;
  readonly onAsking: () => void;
  /** Ends early when the signal does. */
  readonly wait: (ms: number) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly signal: AbortSignal;
}

/** How the queue ended: what is missing then can be asked again. */
export type QueueEnd = "done" | "stopped" | "failed" | "offline";

/** The service lets five a second be asked; one after the other and a quarter of a second apart, no page comes near. */
const GAP_MS = 250;
/** A service that turns away a third time is asked no more. */
const MOST_TURNS_AWAY = 2;
/** After these the others are not asked: they would be turned away as well, or nobody wants them. */
const ENDING: ReadonlySet<IsochroneAnswer["kind"]> = new Set(["busy", "aborted"]);
/** Who has to wait longer had better come back. */
const MOST_WAIT_MS = 60_000;

/**
 * Asks for isochrones one after the other, from the least minutes up. Waits as long as the service says when it was asked too often,
 * then asks for the same again; goes on to the next after another failure. What was found before an end is found.
 */
export async function askIsochrones(missing: readonly IsochroneMinutes[], queue: IsochroneQueue): Promise<QueueEnd> {
  let found = 0;
  for (const [rank, minutes] of missing.entries()) {
    if (rank > 0) await queue.wait(GAP_MS);
    if (queue.signal.aborted || !queue.isOnline()) break;
    const answer = await askPatiently(minutes, queue);
    if (ENDING.has(answer.kind)) break;
    if (answer.kind !== "found") continue;
    found += 1;
    queue.onFound(minutes, answer.geometry);
  }
  return endOf(found === missing.length, queue);
}

function endOf(isAllFound: boolean, { signal, isOnline }: IsochroneQueue): QueueEnd {
  if (signal.aborted) return "stopped";
  if (isAllFound) return "done";
  return isOnline() ? "failed" : "offline";
}

/** The answer, after the waits that the service asks for. */
async function askPatiently(minutes: IsochroneMinutes, queue: IsochroneQueue): Promise<IsochroneAnswer> {
  for (let turnsAway = 0; ; turnsAway++) {
    const answer = await queue.ask(minutes);
    if (queue.signal.aborted) return { kind: "aborted" };
    if (answer.kind !== "busy" || turnsAway === MOST_TURNS_AWAY || answer.waitMs > MOST_WAIT_MS) return answer;
    queue.onWaiting(answer.waitMs);
    await queue.wait(answer.waitMs);
    if (queue.signal.aborted) return { kind: "aborted" };
    queue.onAsking();
  }
}
