import type { ComponentType } from "react";
import { useFrenchApp } from "../french-app.ts";
import { lazy } from "../lazy.tsx";
import type { DataSection } from "../messages/fr/data.ts";
import { Sections } from "../section/sections.tsx";
import { headingId } from "./section-heading.ts";

/**
 * A placeholder of the height in px that the section has on a phone: Safari has no scroll anchoring, so that a section that grows moves what
 * stands below it under the finger.
 */
const shape = (height: number) => ({
  waiting: <div className="skeleton-figures" style={{ height }} aria-hidden="true" />,
});

const ImportView = lazy(() => import("../../features/import/view.tsx").then((part) => part.ImportView), shape(244));

/** The sections of « Données » in display order. */
const DATA_SECTIONS: readonly Section[] = [{ section: "import", Content: ImportView }];

/** View « Données »: what the person imports. */
export function DatasetView() {
  const { messages } = useFrenchApp();
  const shown = DATA_SECTIONS.map(({ section, Content }) => ({
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
}
