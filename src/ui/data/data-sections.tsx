import type { ComponentType } from "react";
import { EmbedOffer } from "../embed/embed-offer.tsx";
import type { DataSection } from "../messages/words/data.ts";
import { OfflinePart } from "../offline/offline-part.tsx";
import { PlacesExportPart } from "./export/places-export-part.tsx";
import { ImportPart } from "./import-part.tsx";
import { LayersPart } from "./layers-part.tsx";
import { NetworkReportPart } from "./network-report/network-report-part.tsx";
import { QualityPart } from "./quality/quality-part.tsx";
import { RefreshPart } from "./refresh-part.tsx";
import { SourcesPart } from "./sources-part.tsx";

interface Section {
  readonly section: DataSection;
  readonly Part: ComponentType;
  /** Whether the embedded form shows the section too. */
  readonly isForFrames: boolean;
}

/** The sections of « Données » in display order. */
export const DATA_SECTIONS: readonly Section[] = [
  { section: "quality", Part: QualityPart, isForFrames: true },
  { section: "import", Part: ImportPart, isForFrames: false },
  { section: "layers", Part: LayersPart, isForFrames: false },
  { section: "refresh", Part: RefreshPart, isForFrames: false },
  { section: "export", Part: PlacesExportPart, isForFrames: false },
  { section: "report", Part: NetworkReportPart, isForFrames: false },
  { section: "sources", Part: SourcesPart, isForFrames: true },
  { section: "embed", Part: EmbedOffer, isForFrames: false },
  { section: "offline", Part: OfflinePart, isForFrames: false },
];
