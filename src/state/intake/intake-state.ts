import type { IntakeChoices, IntakeShape } from "../../domain/intake/column-mapping.ts";
import type { DuplicateDecision, IntakeDraft } from "../../domain/intake/intake-draft.ts";
import type { IntakeFault } from "../../domain/intake/intake-fault.ts";
import type { SourceRow } from "../../domain/intake/source-table.ts";
import type { LayerId } from "../../domain/layer/layer-id.ts";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
/** By the labels of the Encoding Standard. */
export type FileEncoding = (typeof ENCODINGS)[number];

/** What a file is, once it has been read: its rows stay with the reader, that holds as many as there may be. */
export interface ReadFile {
  readonly name: string;
  readonly format: "csv" | "geojson";
  readonly encoding: FileEncoding;
  /** Of a CSV: a comma, a semicolon, a tab, a vertical bar; "" of GeoJSON. */
  readonly separator: string;
  readonly shape: IntakeShape;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The first rows, to look at. */
  readonly preview: readonly SourceRow[];
}

/** How the rows are understood with what is chosen now. */
export type Checking =
  | { readonly status: "checking"; readonly previous: IntakeDraft | undefined }
  | { readonly status: "checked"; readonly draft: IntakeDraft }
  | { readonly status: "failed" };

/** A file that a person brings, from its choice to its layer; never in the link. */
export type IntakeState =
  | { readonly status: "none" }
  /** Share: of the bytes read, 0 to 1. */
  | { readonly status: "reading"; readonly fileName: string; readonly share: number; readonly rows: number }
  | { readonly status: "stopped"; readonly fileName: string }
  | { readonly status: "refused"; readonly fileName: string; readonly fault: IntakeFault }
  | {
      readonly status: "read";
      readonly file: ReadFile;
      readonly choices: IntakeChoices;
      readonly checking: Checking;
      /** By line, for the duplicates that the person decided otherwise than is usual. */
      readonly decisions: ReadonlyMap<number, DuplicateDecision>;
      /** Of the layer to be. */
      readonly layerName: string;
      /** ISO 8601 date, "" for unknown. */
      readonly vintage: string;
    }
  /** What it holds is the layer's, for as long as there is one. */
  | { readonly status: "accepted"; readonly fileName: string; readonly layer: LayerId };

export const NO_INTAKE: IntakeState = { status: "none" };
