import type { LocateAddress } from "../../data/online/geocode-addresses.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { ImportPreview, PreviewPlace } from "../../domain/import/import-preview.ts";
import type { AddressResult } from "../../domain/origin.ts";
import { plainText } from "../../domain/text.ts";
import type { FoundPositions } from "./import-state.ts";

/** An address of the file that stands at the town hall of its commune, and the lines that have it. */
export interface AddressToFind {
  /** As it is sent: the address, the postcode and the commune. */
  readonly text: string;
  readonly codeCommune: CodeCommune;
  readonly lines: readonly number[];
}

/** The addresses without a position, each once. */
export function listAddresses({ places }: Pick<ImportPreview, "places">): readonly AddressToFind[] {
  const addresses = new Map<string, { readonly codeCommune: CodeCommune; readonly lines: number[] }>();
  for (const one of places) {
    const text = addressOf(one);
    const { codeCommune } = one.place;
    if (text === undefined || codeCommune === undefined) continue;
    const address = addresses.get(text) ?? { codeCommune, lines: [] };
    address.lines.push(one.line);
    addresses.set(text, address);
  }
  return [...addresses].map(([text, address]) => ({ text, ...address }));
}

/** The places at the positions of their addresses, where these were found. */
export function placeAtAddresses(places: readonly PreviewPlace[], found: FoundPositions): readonly PreviewPlace[] {
  return places.map((one) => {
    const position = found.get(addressOf(one) ?? "");
    return position === undefined ? one : { ...one, place: { ...one.place, position, precision: "adresse" } };
  });
}

/** The preview without the remark that a place stands at the town hall of its commune, where its address was found. */
export function withoutFound(preview: ImportPreview, found: FoundPositions): ImportPreview {
  if (found.size === 0) return preview;
  const placed = listAddresses(preview).filter(({ text }) => found.get(text) !== undefined);
  const lines = new Set(placed.flatMap((address) => address.lines));
  const issues = preview.issues.filter(({ line, reason }) => reason !== "position-from-commune" || !lines.has(line));
  return { ...preview, issues };
}

function addressOf({ place: { precision, commune, codeCommune, records } }: PreviewPlace): string | undefined {
  const [{ address, postcode }] = records;
  if (precision !== "commune" || codeCommune === undefined || address === "") return undefined;
  const has = (part: string) => ` ${plainText(address)} `.includes(` ${plainText(part)} `);
  return [address, ...[postcode, commune].filter((part) => part !== "" && !has(part))].join(" ");
}

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
