import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportFault } from "../../domain/import/import-fault.ts";
import type { DuplicateDecision, ImportPreview } from "../../domain/import/import-preview.ts";
import type { ReadFile } from "../../domain/import/read-file.ts";
import type { LayerId } from "../../domain/layer/layer-id.ts";

/** How the rows are understood with what is chosen now. */
export type Checking =
  /** Share: of the rows, 0 to 1. Previous: what was understood with the choices before. */
  | { readonly status: "checking"; readonly share: number; readonly previous: ImportPreview | undefined }
  | { readonly status: "checked"; readonly preview: ImportPreview }
  /** By the person. */
  | { readonly status: "stopped" }
  | { readonly status: "failed" };

/** A file that a person brings, from its choice to its layer; never in the link. */
export type ImportState =
  | { readonly status: "none" }
  /** Share: of the bytes read, 0 to 1. */
  | { readonly status: "reading"; readonly fileName: string; readonly share: number; readonly rows: number }
  | { readonly status: "stopped"; readonly fileName: string }
  | { readonly status: "refused"; readonly fileName: string; readonly fault: ImportFault }
  | {
      readonly status: "read";
      readonly file: ReadFile;
      readonly choices: ImportChoices;
      readonly checking: Checking;
      /** By line, for the duplicates that the person decided otherwise than is usual. */
      readonly decisions: ReadonlyMap<number, DuplicateDecision>;
      /** Its places are on their way to the map: tens of thousands take a second or two. */
      readonly isAdding: boolean;
      /** Of the layer to be. */
      readonly layerName: string;
      /** ISO 8601 date, "" for unknown. */
      readonly vintage: string;
    }
  /** What it holds is the layer's, for as long as there is one. */
  | { readonly status: "accepted"; readonly fileName: string; readonly layer: LayerId };

/** A file that was read and is not accepted yet. */
export type ReadImport = Extract<ImportState, { readonly status: "read" }>;
export type AcceptedImport = Extract<ImportState, { readonly status: "accepted" }>;

export const NO_IMPORT: ImportState = { status: "none" };
