import "../styles/coverage.css";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Sections } from "../section/sections.tsx";
import { DATA_SECTIONS } from "./data-sections.tsx";
import { headingId } from "./section-heading.ts";

/** « Données »: what is in the map, from whom and of which date, and what a person brings to it or takes away. */
export function DatasetView() {
  const { messages } = useDetailedApp();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  // A frame on another site's page shows what there is; to bring, take away and embed is for the page itself.
  const shown = DATA_SECTIONS.filter(({ isForFrames }) => isForFrames || !isEmbedded).map(({ section, Part }) => ({
    Part,
    entry: { headingId: headingId(section), title: messages.dataSections[section] },
  }));
  return (
    <div className="view-scroller data-view">
      <p>{messages.dataIntro}</p>
      <Sections parts={shown} />
    </div>
  );
}
