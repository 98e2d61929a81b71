import "../coverage/coverage.css";
import type { ComponentType } from "react";
import { EmbedOffer } from "../../features/embed/offer.tsx";
import { PlacesExportSection } from "../../features/export/places-section.tsx";
import { QualitySection } from "../../features/quality/section.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { lazy } from "../lazy.tsx";
import type { DataSection } from "../messages/fr/data.ts";
import { Sections } from "../section/sections.tsx";
import { headingId } from "./section-heading.ts";
import { SourcesSection } from "./sources-section.tsx";

/**
 * A placeholder of the height in px that the section has on a phone: Safari has no scroll anchoring, so that a section that grows moves what
 * stands below it under the finger.
 */
const shape = (height: number) => ({
  waiting: <div className="skeleton-figures" style={{ height }} aria-hidden="true" />,
});

const ImportView = lazy(() => import("../../features/import/view.tsx").then((part) => part.ImportView), shape(244));

const OfflineView = lazy(() => import("../../features/offline/view.tsx").then((part) => part.OfflineView), shape(283));

/** The sections of « Données » in display order. */
const DATA_SECTIONS: readonly Section[] = [
  { section: "quality", Content: QualitySection, isForFrames: true },
  { section: "import", Content: ImportView, isForFrames: false },
  { section: "export", Content: PlacesExportSection, isForFrames: false },
  { section: "sources", Content: SourcesSection, isForFrames: true },
  { section: "embed", Content: EmbedOffer, isForFrames: false },
  { section: "offline", Content: OfflineView, isForFrames: false },
];

/** View « Données »: quality and sources of the data, import and exports of the person. */
export function DatasetView() {
  const { messages } = useDetailedApp();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  // The embedded form shows only the sections about the data; import, export and embedding need the whole page.
  const shown = DATA_SECTIONS.filter(({ isForFrames }) => isForFrames || !isEmbedded).map(({ section, Content }) => ({
    Content,
    entry: { headingId: headingId(section), title: messages.dataSections[section] },
  }));
  return (
    <div className="view-scroller data-view" tabIndex={-1}>
      <p>{messages.dataIntro}</p>
      <Sections sections={shown} />
    </div>
  );
}

interface Section {
  readonly section: DataSection;
  readonly Content: ComponentType;
  /** Whether the embedded form shows the section too. */
  readonly isForFrames: boolean;
}
