import type { ComponentType } from "react";
import { EmbedOffer } from "../embed/embed-offer.tsx";
import { lazy } from "../lazy.tsx";
import type { DataSection } from "../messages/words/data.ts";
import { PlacesExportPart } from "./export/places-export-part.tsx";
import { NetworkReportPart } from "./network-report/network-report-part.tsx";
import { QualityPart } from "./quality/quality-part.tsx";
import { SourcesPart } from "./sources-part.tsx";

const SHAPE = { waiting: <div className="skeleton-figures" aria-hidden="true" /> };
const ImportView = lazy(async () => (await import("./import/import-view.tsx")).ImportView, SHAPE);
const LayersView = lazy(async () => (await import("./layers/layers-view.tsx")).LayersView, SHAPE);
const RefreshView = lazy(async () => (await import("./refresh/refresh-view.tsx")).RefreshView, SHAPE);
const OfflineView = lazy(async () => (await import("../offline/offline-view.tsx")).OfflineView, SHAPE);

interface Section {
  readonly section: DataSection;
  readonly Part: ComponentType;
  /** Whether the embedded form shows the section too. */
  readonly isForFrames: boolean;
}

/** The sections of « Données » in display order. */
export const DATA_SECTIONS: readonly Section[] = [
  { section: "quality", Part: QualityPart, isForFrames: true },
  { section: "import", Part: ImportView, isForFrames: false },
  { section: "layers", Part: LayersView, isForFrames: false },
  { section: "refresh", Part: RefreshView, isForFrames: false },
  { section: "export", Part: PlacesExportPart, isForFrames: false },
  { section: "report", Part: NetworkReportPart, isForFrames: false },
  { section: "sources", Part: SourcesPart, isForFrames: true },
  { section: "embed", Part: EmbedOffer, isForFrames: false },
  { section: "offline", Part: OfflineView, isForFrames: false },
];
