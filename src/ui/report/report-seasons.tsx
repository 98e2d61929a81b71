import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { useAppState } from "../app-context.ts";
import { SeasonSentence } from "../coverage/seasons/seasons-section.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { seasonsUnmade } from "./report-data.ts";
import { UnmadePart } from "./report-map.tsx";

/** What changes in winter, in one sentence; nothing by straight lines. */
export function ReportSeasons() {
  const { messages } = useDetailedApp();
  const losses = useAppState(selectSeasonLosses);
  const unmade = useAppState(seasonsUnmade);
  const title = messages.territoriesSections.seasons;
  if (unmade === "soon") return <UnmadePart title={title} />;
  if (losses === undefined) return null;
  return (
    <section>
      <h2>{title}</h2>
      <SeasonSentence losses={losses} />
    </section>
  );
}
