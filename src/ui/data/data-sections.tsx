import type { ComponentType } from "react";
import { EmbedOffer } from "../embed/embed-offer.tsx";
import { lazy } from "../lazy.tsx";
import type { DataSection } from "../messages/words/data.ts";
import { PlacesExportSection } from "./export/places-export-section.tsx";
import { NetworkReportSection } from "./network-report/network-report-section.tsx";
import { QualitySection } from "./quality/quality-section.tsx";
import { SourcesSection } from "./sources-section.tsx";

const SHAPE = { waiting: <div className="skeleton-figures" aria-hidden="true" /> };
const ImportView = lazy(async () => (await import("./import/import-view.tsx")).ImportView, SHAPE);
const LayersView = lazy(async () => (await import("./layers/layers-view.tsx")).LayersView, SHAPE);
const RefreshView = lazy(async () => (await import("./refresh/refresh-view.tsx")).RefreshView, SHAPE);
const OfflineView = lazy(async () => (await import("../offline/offline-view.tsx")).OfflineView, SHAPE);

interface Section {
  readonly section: DataSection;
  readonly Content: ComponentType;
  /** Whether the embedded form shows the section too. */
  readonly isForFrames: boolean;
}

/** The sections of « Données » in display order. */
export const DATA_SECTIONS: readonly Section[] = [
  { section: "quality", Content: QualitySection, isForFrames: true },
  { section: "import", Content: ImportView, isForFrames: false },
  { section: "layers", Content: LayersView, isForFrames: false },
  { section: "refresh", Content: RefreshView, isForFrames: false },
  { section: "export", Content: PlacesExportSection, isForFrames: false },
  { section: "report", Content: NetworkReportSection, isForFrames: false },
  { section: "sources", Content: SourcesSection, isForFrames: true },
  { section: "embed", Content: EmbedOffer, isForFrames: false },
  { section: "offline", Content: OfflineView, isForFrames: false },
];
