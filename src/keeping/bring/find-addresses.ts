import type { LocateAddress } from "../../data/online/geocode-addresses.ts";
import type { AddressResult } from "../../domain/address.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { AddressToFind } from "./addresses.ts";

/** With answers in a tenth of a second, 40 queries a second: the service allows 50. */
const AT_ONCE = 4;
const WAIT_MS = 1000;
/** A service that refuses so often in a row is taken for unavailable. */
const MOST_WAITS = 20;

/**
 * Asks the address service for each address, a few at once, and reports each answer. Resolves with false when the service is unavailable: what
 * was found until then stays. Ends at once when aborted.
 */
export async function findAddresses(
  addresses: readonly AddressToFind[],
  locate: LocateAddress,
  onAnswer: (address: AddressToFind, position: Position | undefined) => void,
  signal: AbortSignal,
  waitMs = WAIT_MS,
): Promise<boolean> {
  const left = [...addresses];
  let isAvailable = true;
  const next = async (): Promise<void> => {
    for (let address = left.shift(); address !== undefined && isAvailable; address = left.shift()) {
      const result = await askPatiently(address, locate, signal, waitMs);
      if (signal.aborted) return;
      if (result.kind === "found") onAnswer(address, result.addresses[0]?.position);
      else isAvailable = false;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return isAvailable;
}

/** Asks again while the service allows no more queries. */
async function askPatiently(
  { text, codeCommune }: AddressToFind,
  locate: LocateAddress,
  signal: AbortSignal,
  waitMs: number,
): Promise<AddressResult> {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const result = await locate(text, codeCommune, signal);
    if (result.kind !== "busy" || signal.aborted) return result;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return { kind: "unavailable" };
}
