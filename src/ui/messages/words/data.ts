import type { Named } from "./message.ts";

/** The parts of « Données ». */
export type DataSection = "control" | "import" | "layers" | "refresh" | "export" | "report" | "sources" | "embed";

export interface DataWords {
  readonly dataSections: Named<DataSection>;
  readonly dataIntro: string;
  readonly producer: string;
  readonly vintage: string;
  readonly usedFor: string;
  readonly schematicNote: string;
  readonly manifestFailed: string;
}
