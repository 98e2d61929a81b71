import type { CoordinateSystem, ImportField, ImportShape } from "../../../domain/import/column-mapping.ts";
import type { ImportFault } from "../../../domain/import/import-fault.ts";
import type { DuplicateDecision, Likeness } from "../../../domain/import/import-preview.ts";
import type { Count, Named, With } from "./message.ts";

/** Groups of the fields of a place, by subject. */
export type FieldGroup = "what" | "where" | "contact" | "opening" | "origin";

/** Counts of a file in the preview. */
export type PreviewCount = "rows" | "places" | "leftOut" | "elsewhere" | "mended" | "toDecide";

/** « Importer un fichier », from the choice of the file to its layer. */
export interface ImportWords {
  readonly importIntro: string;
  readonly importStays: string;
  readonly importChoose: string;
  readonly importDropHere: string;
  readonly importDropNow: string;
  readonly importOneFile: string;
  readonly importOpenFirst: With<{ readonly file: string }>;
  readonly importReading: With<{ readonly file: string }>;
  readonly importProgress: With<{ readonly count: number; readonly share: string }>;
  readonly importStop: string;
  readonly importStopped: With<{ readonly file: string }>;
  readonly importRefused: With<{ readonly file: string }>;
  /** Reason of a failed import, and what to do. */
  readonly importFaults: Named<Exclude<ImportFault["kind"], "too-large" | "too-many-rows" | "json-damaged">>;
  readonly importJsonDamaged: string;
  readonly importJsonDamagedAt: With<{ readonly number: string }>;
  readonly importTooLarge: With<{ readonly size: string; readonly most: string }>;
  readonly importTooManyRows: With<{ readonly number: string }>;
  readonly importMegabytes: With<{ readonly number: string }>;

  readonly importUnderstood: With<{ readonly file: string }>;
  readonly importShapes: Named<ImportShape>;
  readonly importEncoding: With<{ readonly name: string }>;
  readonly importSeparators: Named<"comma" | "semicolon" | "tab" | "bar">;
  readonly importRows: Count;

  readonly importColumns: With<{ readonly count: number; readonly all: number }>;
  readonly importColumnHead: string;
  readonly importFieldHead: string;
  readonly importUnnamedColumn: With<{ readonly number: string }>;
  readonly importNoExample: string;
  readonly importNoField: string;
  readonly importOwnColumn: string;
  readonly importFieldGroups: Named<FieldGroup>;
  readonly importFields: Named<ImportField>;
  readonly importMoved: With<{ readonly name: string; readonly from: string; readonly to: string }>;
  readonly importMoreColumns: Count;
  readonly importCategory: string;
  readonly importCoordinates: string;
  readonly importCoordinateSystems: Named<CoordinateSystem>;
  readonly importKeepsFar: string;

  readonly importChecking: string;
  readonly importAdding: string;
  /** Parts of one sentence. */
  readonly importPlaces: Count;
  readonly importLeftOut: Count;
  readonly importFarRows: Count;
  readonly importCheckStopped: string;
  readonly importCheckFailed: string;
  readonly importCheckAgain: string;
  readonly importReview: string;
  readonly importCounts: Named<PreviewCount>;

  readonly importIssues: string;
  readonly importNoIssue: string;
  readonly importShow: string;
  readonly importAllIssues: string;
  readonly importLine: string;
  readonly importColumnAndValue: string;
  readonly importRemark: string;
  readonly importWholeRow: string;
  readonly importEmptyValue: string;
  /** The value used instead of the one in the file, or the value that may be meant. */
  readonly importApplied: With<{ readonly text: string }>;
  readonly importMeant: With<{ readonly text: string }>;
  readonly importShown: With<{ readonly done: number; readonly all: number }>;
  readonly importShowMore: Count;
  readonly importReport: string;

  readonly importDuplicates: Count;
  readonly importAllDuplicates: Count;
  readonly importLikenesses: Named<Likeness>;
  readonly importDecideAll: With<{ readonly name: string }>;
  readonly importDecisions: Named<DuplicateDecision>;
  readonly importDecisionsForAll: Named<DuplicateDecision>;
  readonly importOnMap: string;
  readonly importInFile: With<{ readonly number: string }>;
  readonly importName: string;
  readonly importAddress: string;
  readonly importApart: With<{ readonly text: string }>;
  readonly importSameSpot: string;
  readonly importDistanceKm: With<{ readonly number: string }>;
  readonly importDistanceM: With<{ readonly number: string }>;

  readonly importAddTitle: string;
  readonly importLayerName: string;
  readonly importNameMissing: string;
  readonly importVintage: string;
  readonly importVintageNote: string;
  readonly importAdd: Count;
  readonly importNothingToAdd: string;
  readonly importCancel: string;
  readonly importCancelled: string;

  readonly importAccepted: With<{ readonly name: string; readonly count: number }>;
  readonly importLayerGone: With<{ readonly file: string }>;
  readonly importKept: string;
  readonly importNotKept: string;
  readonly importSee: string;
  readonly importAnother: string;
  readonly importSomePlaces: string;
}
