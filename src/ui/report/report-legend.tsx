import { CATEGORIES } from "../../domain/place.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import { selectCostTallies } from "../../state/access-map-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { selectHasRanges } from "../../state/range-selectors.ts";
import { selectMeasuredPlaces } from "../../state/scenario-selectors.ts";
import { selectOutlineSource } from "../../state/source-selectors.ts";
import { ACCESS_COLOURS, CHOSEN } from "../../theme/coverage.ts";
import { PLANNED_COLOURS, PLANNED_STAR } from "../../theme/planned.ts";
import { accessClassLabels } from "../access/access-class-labels.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";

const COLOURS = ACCESS_COLOURS.light;

/** Classes with the people of the territory in each, and symbols. */
export function ReportLegend() {
  const { messages, format } = useDetailedApp();
  const peopleText = usePeopleText();
  const isOfficial = useAppState((state) => selectOutlineSource(state) !== undefined);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const labels = accessClassLabels("communes", { messages, model, threshold });
  const places = useAppState(selectMeasuredPlaces);
  const categories = CATEGORIES.filter((category) =>
    places.some((place) => !isPlanned(place) && place.records[0].category === category),
  );
  const tallies = useAppState(selectCostTallies) ?? [];
  const hasRanges = useAppState(selectHasRanges);
  return (
    <div className="report-legend">
      <ul>
        {tallies.map(({ population, share }, rank) => (
          <li key={COLOURS[rank]}>
            <Swatch colour={COLOURS[rank] ?? ""} />
            <span>
              {labels[rank]}
              <span className="report-tally">
                {peopleText(population)}
                {share !== undefined && ` (${format.share(share)})`}
              </span>
            </span>
          </li>
        ))}
        {hasRanges && (
          <li>
            <Swatch colour="none" isHatched />
            <span>{messages.legendLimit({ threshold, model })}</span>
          </li>
        )}
        {categories.map((category) => (
          <li key={category}>
            <CategorySymbol category={category} />
            <span>{messages.categories[category]}</span>
          </li>
        ))}
        {places.some(isPlanned) && (
          <li>
            <svg className="symbol" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
              <path
                d={PLANNED_STAR}
                fill={PLANNED_COLOURS.light.planned}
                stroke={PLANNED_COLOURS.light.plannedEdge}
                strokeWidth={1.4}
              />
            </svg>
            <span>{messages.territoriesSections.scenario}</span>
          </li>
        )}
      </ul>
      <p className="report-note">{isOfficial ? messages.reportMapNoteOfficial : messages.reportMapNote}</p>
    </div>
  );
}

function Swatch({ colour, isHatched = false }: { readonly colour: string; readonly isHatched?: boolean }) {
  return (
    <svg className="symbol" width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
      <rect x={0.5} y={0.5} width={19} height={13} fill={colour} stroke={CHOSEN.light.line} strokeWidth={0.6} />
      {isHatched && <path d="M2 13L13 2M8 13L18 3M2 8L8 2M14 13L18 9" stroke={CHOSEN.light.line} strokeWidth={1} />}
    </svg>
  );
}
