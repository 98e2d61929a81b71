import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportFault } from "../../domain/import/import-fault.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { ReadFile } from "../../domain/import/read-file.ts";

/** Result of the check of the rows with the present choices. */
export type Checking =
  /** `share`: of the rows, 0 to 1. `previous`: result with the former choices. */
  | { readonly status: "checking"; readonly share: number; readonly previous: ImportPreview | undefined }
  | { readonly status: "checked"; readonly preview: ImportPreview }
  /** Stopped by the person. */
  | { readonly status: "stopped" }
  | { readonly status: "failed" };

/** Import of a file, from its choice to its layer; never in the link. */
export type ImportState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly fileName: string }
  | { readonly status: "stopped"; readonly fileName: string }
  | { readonly status: "refused"; readonly fileName: string; readonly fault: ImportFault }
  | {
      readonly status: "read";
      readonly file: ReadFile;
      readonly choices: ImportChoices;
      readonly checking: Checking;
      /** Whether rows that may be existing places are added too. */
      readonly withKnown: boolean;
      /** Its places are being added to the map: 20,000 take a second. */
      readonly isAdding: boolean;
      /** ISO 8601 date, "" for unknown. */
      readonly vintage: string;
    }
  /** Its places are those of the imported file. */
  | { readonly status: "accepted" };

/** A file that was read but not accepted yet. */
export type ReadImport = Extract<ImportState, { readonly status: "read" }>;
export const NO_IMPORT: ImportState = { status: "none" };
