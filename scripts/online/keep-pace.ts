import { CLOCK, type Clock } from "./clock.ts";

/** By origin, the moment from which the next question may be asked. */
const freeFrom = new Map<string, number>();

/** Waits until one more question to the origin of the address keeps to so many a second, whoever else asks it from this program. */
export async function keepPace(
  url: string,
  perSecond: number,
  { signal, clock = CLOCK }: { readonly signal?: AbortSignal | undefined; readonly clock?: Clock } = {},
): Promise<void> {
  const { origin } = new URL(url);
  const now = clock.now();
  const moment = Math.max(now, freeFrom.get(origin) ?? now);
  freeFrom.set(origin, moment + 1000 / perSecond);
  if (moment > now) await clock.sleep(moment - now, signal);
}
