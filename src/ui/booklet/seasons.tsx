import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { useAppState } from "../app-context.ts";
import { SeasonSentence } from "../coverage/seasons/seasons-section.tsx";
import { useFrenchApp } from "../french-app.ts";
import { areSeasonsComing } from "./booklet-data.ts";

/** What changes in winter, in one sentence; nothing by straight lines. */
export function BookletSeasons() {
  const { messages } = useFrenchApp();
  const losses = useAppState(selectSeasonLosses);
  const isComing = useAppState(areSeasonsComing);
  if (losses === undefined && !isComing) return null;
  return (
    <section>
      <h2>{messages.territoriesSections.seasons}</h2>
      {losses === undefined ? <p>{messages.bookletUnmade.soon}</p> : <SeasonSentence losses={losses} />}
    </section>
  );
}
