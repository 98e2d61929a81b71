import type { Named, With } from "./message.ts";

/** The sections of « Données ». */
export type DataSection =
  | "quality"
  | "import"
  | "layers"
  | "refresh"
  | "export"
  | "report"
  | "sources"
  | "embed"
  | "offline";

export interface DataWords {
  readonly dataSections: Named<DataSection>;
  readonly dataIntro: string;
  readonly producer: string;
  readonly vintage: string;
  readonly usedFor: string;
  readonly schematicNote: string;
  /** `vintage` is "" when unknown. */
  readonly officialNote: With<{ readonly vintage: string; readonly date: string }>;
  readonly officialFailed: With<{ readonly file: string }>;
  readonly manifestFailed: string;
}
