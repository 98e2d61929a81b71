import type { Position } from "../../domain/geo/position.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { ImportFault } from "../../domain/import/issue.ts";
import type { ReadFile } from "../../domain/import/read-file.ts";

export type Checking =
  /** `previous`: result with the former choices. */
  | { readonly status: "checking"; readonly previous: ImportPreview | undefined }
  | { readonly status: "checked"; readonly preview: ImportPreview }
  | { readonly status: "stopped" }
  | { readonly status: "failed" };

/** The position of each address that the service was asked for; undefined where it found none in the commune of the row. */
export type FoundPositions = ReadonlyMap<string, Position | undefined>;

export interface AddressQueries {
  /** "unavailable": the service has not answered; the rest can be asked again. */
  readonly status: "idle" | "asking" | "unavailable";
  readonly found: FoundPositions;
}

/** A file that was read but not accepted yet. */
export interface ReadImport {
  readonly status: "read";
  readonly file: ReadFile;
  readonly choices: ImportChoices;
  readonly checking: Checking;
  readonly addresses: AddressQueries;
  /** Whether rows that may be existing places are added too. */
  readonly withKnown: boolean;
  /** Its places are being stored: 20,000 take a second. "refused": the device did not keep them. */
  readonly adding: "no" | "yes" | "refused";
  /** ISO 8601 date, "" for unknown. */
  readonly vintage: string;
}

/** The form of a file that has just been read. */
export const NOTHING_DECIDED = {
  status: "read",
  checking: { status: "checking", previous: undefined },
  addresses: { status: "idle", found: new Map() },
  withKnown: false,
  adding: "no",
} as const satisfies Partial<ReadImport>;

/** Import of a file, from its choice to its layer; never in the link. */
export type ImportState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly fileName: string }
  | { readonly status: "stopped"; readonly fileName: string }
  | { readonly status: "refused"; readonly fileName: string; readonly fault: ImportFault }
  | ReadImport
  /** Its places are those of the imported file. */
  | { readonly status: "accepted" };

export const NO_IMPORT: ImportState = { status: "none" };

/** The result of the latest check; during a new one that of the former. */
export function previewOf({ checking }: ReadImport): ImportPreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}

/** Whether the rows are checked and gave places, and their type is chosen. */
export function canAdd({ checking, choices, adding }: ReadImport): boolean {
  const hasPlaces = checking.status === "checked" && checking.preview.places.length > 0;
  return hasPlaces && choices.type !== undefined && adding !== "yes";
}
