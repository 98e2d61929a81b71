import type { CodeCommune } from "../../domain/codes.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { ImportPreview, PreviewPlace } from "../../domain/import/import-preview.ts";
import { plainText } from "../../domain/plain-text.ts";

/** An address of the file that stands at the seat of its commune, and the lines that have it. */
export interface AddressToFind {
  /** As it is sent: the address, the postcode and the commune. */
  readonly text: string;
  readonly codeCommune: CodeCommune;
  readonly lines: readonly number[];
}

/** The position of each address that the service was asked for; undefined where it found none in the commune of the row. */
export type FoundPositions = ReadonlyMap<string, Position | undefined>;

/** The queries of the addresses of a file. */
export interface AddressQueries {
  /** "unavailable": the service has not answered; the rest can be asked again. */
  readonly status: "idle" | "asking" | "unavailable";
  readonly found: FoundPositions;
}

export const NOTHING_ASKED: AddressQueries = { status: "idle", found: new Map() };

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

/** The preview without the remark that a place stands at the seat of its commune, where its address was found. */
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
