import { CLOCK, type Clock } from "./clock.ts";

/** Per origin: the time from which the next request may be sent. */
const freeFrom = new Map<string, number>();
/** Per origin: the time until which the service asked for no further request. */
const heldUntil = new Map<string, number>();

interface Pace {
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock;
}

/** Waits until one more request to the origin of the address stays within `perSecond`, counting all requests of this program. */
export async function limitRate(url: string, perSecond: number, { signal, clock = CLOCK }: Pace = {}): Promise<void> {
  const { origin } = new URL(url);
  // A turn during a pause is lost: else all requests would be sent at once at its end.
  do {
    const now = clock.now();
    const moment = Math.max(now, freeFrom.get(origin) ?? now);
    freeFrom.set(origin, moment + 1000 / perSecond);
    if (moment > now) await clock.sleep(moment - now, signal);
  } while (clock.now() < (heldUntil.get(origin) ?? 0));
}

/** Delays all requests of this program to the origin for `ms`, including those that already wait for their turn. */
export function delayRequests(url: string, ms: number, { clock = CLOCK }: Pace = {}): void {
  const { origin } = new URL(url);
  const until = clock.now() + ms;
  heldUntil.set(origin, Math.max(until, heldUntil.get(origin) ?? 0));
  freeFrom.set(origin, Math.max(until, freeFrom.get(origin) ?? 0));
}
