import type { ReactNode } from "react";
import { type LegendEntry, LegendRow, LegendSymbol } from "../../design/legend.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { SITE_MARKS } from "../../domain/siting/site-marks.ts";
import { selectMarkedSites } from "../../features/siting/state.ts";
import { selectCostTallies } from "../../model/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectCostBounds } from "../../model/class-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectOutlineSource } from "../../model/source-selectors.ts";
import { accessClassEntries, limitEntry } from "../access/access-legend.ts";
import { classLimitsSentence } from "../access/class-limits-sentence.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";

export interface ReportLegendProps {
  /** Whether it stands for several maps: it then has the classes without the people of one of them, and no symbols. */
  readonly isOfSeveral?: boolean;
}

/** Classes with the people of the territory in each, and symbols. */
export function ReportLegend({ isOfSeveral = false }: ReportLegendProps) {
  const { messages, format } = useDetailedApp();
  const peopleText = usePeopleText();
  const isOfficial = useAppState((state) => selectOutlineSource(state) !== undefined);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measure = useAppState((state) => state.hoursMeasure);
  const bounds = useAppState(selectCostBounds);
  const words = { messages, format, model, threshold, measure, bounds };
  const classes = accessClassEntries("communes", words, "light");
  const limit = limitEntry("communes", words);
  const limits = useAppState((state) => classLimitsSentence(state, metricOf(model), messages));
  const places = useAppState(selectMeasuredPlaces);
  const categories = CATEGORIES.filter((category) =>
    places.some((place) => !isPlanned(place) && place.records[0].category === category),
  );
  const marked = useAppState(selectMarkedSites);
  const tallies = useAppState(selectCostTallies) ?? [];
  const hasRanges = useAppState(selectHasRanges);
  return (
    <div className="report-legend">
      <ul>
        {tallies.map(({ population, share }, rank) => {
          const entry = classes[rank];
          return (
            entry && (
              <PrintedRow key={entry.text} {...entry}>
                {!isOfSeveral && (
                  <span className="report-tally">
                    {peopleText(population)}
                    {share !== undefined && ` (${format.share(share)})`}
                  </span>
                )}
              </PrintedRow>
            )
          );
        })}
        {hasRanges && limit && <PrintedRow {...limit} />}
        {categories.map((category) => (
          <PrintedRow key={category} mark={{ kind: "place", category }} text={messages.categories[category]} />
        ))}
        {places.some(isPlanned) && (
          <PrintedRow mark={{ kind: "planned" }} text={messages.territoriesSections.scenario} />
        )}
        {SITE_MARKS.filter((mark) => marked[mark].length > 0).map((mark) => (
          <PrintedRow key={mark} mark={{ kind: "site-mark", mark }} text={messages.siteMarks.onMap[mark]} />
        ))}
      </ul>
      {limits !== "" && <p className="report-note">{limits}</p>}
      {!isOfSeveral && (
        <p className="report-note">{isOfficial ? messages.reportMapNoteOfficial : messages.reportMapNote}</p>
      )}
    </div>
  );
}

function PrintedRow({ mark, text, children }: LegendEntry & { readonly children?: ReactNode }) {
  return (
    <LegendRow symbol={<LegendSymbol mark={mark} scheme="light" isPrinted />}>
      <span>
        {text}
        {children}
      </span>
    </LegendRow>
  );
}
