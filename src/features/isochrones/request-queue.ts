import type { Isochrone, IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";

export interface IsochroneQueue {
  /** Requests one isochrone of the place of the queue. */
  readonly ask: (minutes: IsochroneMinutes) => Promise<IsochroneAnswer>;
  readonly onFound: (minutes: IsochroneMinutes, geometry: Isochrone["geometry"]) => void;
  readonly onWaiting: (ms: number) => void;
  readonly onAsking: () => void;
  /** Ends when the signal aborts. */
  readonly wait: (ms: number) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly signal: AbortSignal;
}

/** End of the queue. Missing isochrones can be requested again. */
export type QueueEnd = "done" | "stopped" | "failed" | "offline";

/** The service allows five requests a second; one request every quarter of a second stays below that. */
const GAP_MS = 250;
/** Number of waits after « too many requests »: a further such answer ends the queue. */
const MOST_TURNS_AWAY = 2;
/** Failures that end the queue: the other requests would fail too, or are not wanted. */
const ENDING: ReadonlySet<IsochroneAnswer["kind"]> = new Set(["busy", "aborted"]);
/** Longest wait that the page accepts. */
const MOST_WAIT_MS = 60_000;

/**
 * Requests isochrones one after the other, by minutes. After « too many requests » it waits as long as the service says and repeats the
 * request; after another failure it continues with the next. Isochrones found before the end stay.
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

/** Returns the answer, after the waits that the service demands. */
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
