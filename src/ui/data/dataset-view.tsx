import "../styles/coverage.css";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Sections } from "../section/sections.tsx";
import { DATA_SECTIONS } from "./data-sections.tsx";
import { headingId } from "./section-heading.ts";

/** View « Données »: quality and sources of the data, imports, layers and exports of the person. */
export function DatasetView() {
  const { messages } = useDetailedApp();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  // The embedded form shows only the sections about the data; import, export and embedding need the whole page.
  const shown = DATA_SECTIONS.filter(({ isForFrames }) => isForFrames || !isEmbedded).map(({ section, Content }) => ({
    Content,
    entry: { headingId: headingId(section), title: messages.dataSections[section] },
  }));
  return (
    <div className="view-scroller data-view">
      <p>{messages.dataIntro}</p>
      <Sections sections={shown} />
    </div>
  );
}
