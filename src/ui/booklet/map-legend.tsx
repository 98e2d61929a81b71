import type { ReactNode } from "react";
import { type LegendEntry, LegendRow, LegendSymbol } from "../../design/legend.tsx";
import { CATEGORIES } from "../../domain/place.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { selectCostTallies } from "../../model/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { accessClassEntries, limitEntry } from "../access/access-legend.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeopleText } from "../people/people-text.ts";

/** Classes with the people of the territory in each, and symbols. */
export function BookletLegend() {
  const { messages, format } = useFrenchApp();
  const peopleText = usePeopleText();
  const state = useAppState((state) => state);
  const words = { messages, format, model: selectAccessModel(state), threshold: selectThreshold(state) };
  const classes = accessClassEntries("communes", words, "light");
  const limit = selectHasRanges(state) ? limitEntry("communes", words) : undefined;
  const tallies = selectCostTallies(state) ?? [];
  return (
    <div className="booklet-legend">
      <ul>
        {tallies.map(({ population, share }, rank) => {
          const entry = classes[rank];
          return (
            entry && (
              <PrintedRow key={entry.text} {...entry}>
                <span className="booklet-tally">
                  {peopleText(population)}
                  {share !== undefined && ` (${format.share(share)})`}
                </span>
              </PrintedRow>
            )
          );
        })}
        {limit && <PrintedRow {...limit} />}
        <Symbols state={state} />
      </ul>
      <p className="booklet-note">{messages.bookletMapNote}</p>
    </div>
  );
}

/** Types of the places on a map, and planned places. */
function Symbols({ state }: { readonly state: AppState }) {
  const { messages } = useFrenchApp();
  const places = selectMeasuredPlaces(state);
  const categories = CATEGORIES.filter((category) =>
    places.some((place) => !isPlanned(place) && place.records[0].category === category),
  );
  return (
    <>
      {categories.map((category) => (
        <PrintedRow key={category} mark={{ kind: "place", category }} text={messages.categories[category]} />
      ))}
      {places.some(isPlanned) && <PrintedRow mark={{ kind: "planned" }} text={messages.territoriesSections.scenario} />}
    </>
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
