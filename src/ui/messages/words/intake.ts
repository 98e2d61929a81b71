import type { CoordinateSystem, IntakeField, IntakeShape } from "../../../domain/intake/column-mapping.ts";
import type { IntakeFault } from "../../../domain/intake/intake-fault.ts";
import type { DuplicateDecision, Likeness } from "../../../domain/intake/intake-preview.ts";
import type { Count, Named, With } from "./message.ts";

/** What the fields of a place are about, as a person looks for them. */
export type FieldGroup = "what" | "where" | "contact" | "opening" | "origin";

/** What is counted of a file before it is taken. */
export type PreviewCount = "rows" | "places" | "leftOut" | "elsewhere" | "mended" | "toDecide";

/** « Importer un fichier », from the choice of the file to its layer. */
export interface IntakeWords {
  readonly intakeIntro: string;
  readonly intakeStays: string;
  readonly intakeChoose: string;
  readonly intakeDropHere: string;
  readonly intakeDropNow: string;
  readonly intakeOneFile: string;
  readonly intakeOpenFirst: With<{ readonly file: string }>;
  readonly intakeReading: With<{ readonly file: string }>;
  readonly intakeProgress: With<{ readonly count: number; readonly share: string }>;
  readonly intakeStop: string;
  readonly intakeStopped: With<{ readonly file: string }>;
  readonly intakeRefused: With<{ readonly file: string }>;
  /** Why, and what to do. */
  readonly intakeFaults: Named<Exclude<IntakeFault["kind"], "too-large" | "too-many-rows" | "json-damaged">>;
  readonly intakeJsonDamaged: string;
  readonly intakeJsonDamagedAt: With<{ readonly number: string }>;
  readonly intakeTooLarge: With<{ readonly size: string; readonly most: string }>;
  readonly intakeTooManyRows: With<{ readonly number: string }>;
  readonly intakeMegabytes: With<{ readonly number: string }>;

  readonly intakeUnderstood: With<{ readonly file: string }>;
  readonly intakeShapes: Named<IntakeShape>;
  readonly intakeEncoding: With<{ readonly name: string }>;
  readonly intakeSeparators: Named<"comma" | "semicolon" | "tab" | "bar">;
  readonly intakeRows: Count;

  readonly intakeColumns: With<{ readonly count: number; readonly all: number }>;
  readonly intakeColumnHead: string;
  readonly intakeFieldHead: string;
  readonly intakeUnnamedColumn: With<{ readonly number: string }>;
  readonly intakeNoExample: string;
  readonly intakeNoField: string;
  readonly intakeTakenBack: string;
  readonly intakeFieldGroups: Named<FieldGroup>;
  readonly intakeFields: Named<IntakeField>;
  readonly intakeMoved: With<{ readonly name: string; readonly from: string; readonly to: string }>;
  readonly intakeMoreColumns: Count;
  readonly intakeCategory: string;
  readonly intakeCoordinates: string;
  readonly intakeCoordinateSystems: Named<CoordinateSystem>;
  readonly intakeKeepsFar: string;

  readonly intakeChecking: string;
  readonly intakeAdding: string;
  /** Put together to one sentence. */
  readonly intakePlaces: Count;
  readonly intakeLeftOut: Count;
  readonly intakeFarRows: Count;
  readonly intakeCheckStopped: string;
  readonly intakeCheckFailed: string;
  readonly intakeCheckAgain: string;
  readonly intakeReview: string;
  readonly intakeCounts: Named<PreviewCount>;

  readonly intakeIssues: string;
  readonly intakeNoIssue: string;
  readonly intakeShow: string;
  readonly intakeAllIssues: string;
  readonly intakeLine: string;
  readonly intakeColumnAndValue: string;
  readonly intakeRemark: string;
  readonly intakeWholeRow: string;
  readonly intakeEmptyValue: string;
  /** What was taken instead; else what might be meant. */
  readonly intakeTaken: With<{ readonly text: string }>;
  readonly intakeMeant: With<{ readonly text: string }>;
  readonly intakeShown: With<{ readonly done: number; readonly all: number }>;
  readonly intakeShowMore: Count;
  readonly intakeReport: string;

  readonly intakeDuplicates: Count;
  readonly intakeAllDuplicates: Count;
  readonly intakeLikenesses: Named<Likeness>;
  readonly intakeDecideAll: With<{ readonly name: string }>;
  readonly intakeDecisions: Named<DuplicateDecision>;
  readonly intakeDecisionsForAll: Named<DuplicateDecision>;
  readonly intakeOnMap: string;
  readonly intakeInFile: With<{ readonly number: string }>;
  readonly intakeName: string;
  readonly intakeAddress: string;
  readonly intakeApart: With<{ readonly text: string }>;
  readonly intakeSameSpot: string;
  readonly intakeDistanceKm: With<{ readonly number: string }>;
  readonly intakeDistanceM: With<{ readonly number: string }>;

  readonly intakeAddTitle: string;
  readonly intakeLayerName: string;
  readonly intakeNameMissing: string;
  readonly intakeVintage: string;
  readonly intakeVintageNote: string;
  readonly intakeAdd: Count;
  readonly intakeNothingToAdd: string;
  readonly intakeCancel: string;
  readonly intakeCancelled: string;

  readonly intakeAccepted: With<{ readonly name: string; readonly count: number }>;
  readonly intakeLayerGone: With<{ readonly file: string }>;
  readonly intakeKept: string;
  readonly intakeNotKept: string;
  readonly intakeSee: string;
  readonly intakeAnother: string;
  readonly intakeSomePlaces: string;
}
