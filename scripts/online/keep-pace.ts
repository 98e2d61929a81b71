import { CLOCK, type Clock } from "./clock.ts";

/** By origin, the moment from which the next question may be asked. */
const freeFrom = new Map<string, number>();
/** By origin, the moment until which it asked to be left alone, by whoever. */
const heldUntil = new Map<string, number>();

interface Pace {
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock;
}

/** Waits until one more question to the origin of the address keeps to so many a second, whoever else asks it from this program. */
export async function keepPace(url: string, perSecond: number, { signal, clock = CLOCK }: Pace = {}): Promise<void> {
  const { origin } = new URL(url);
  // A turn that came while the origin is held is lost: all would come at once when it is free again.
  do {
    const now = clock.now();
    const moment = Math.max(now, freeFrom.get(origin) ?? now);
    freeFrom.set(origin, moment + 1000 / perSecond);
    if (moment > now) await clock.sleep(moment - now, signal);
  } while (clock.now() < (heldUntil.get(origin) ?? 0));
}

/** Lets nobody of this program ask the origin for some time, those included that wait for their turn already. */
export function holdPace(url: string, ms: number, { clock = CLOCK }: Pace = {}): void {
  const { origin } = new URL(url);
  const until = clock.now() + ms;
  heldUntil.set(origin, Math.max(until, heldUntil.get(origin) ?? 0));
  freeFrom.set(origin, Math.max(until, freeFrom.get(origin) ?? 0));
}
