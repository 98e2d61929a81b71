import type { CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { costText } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { useFirstRows } from "../use-first-rows.ts";

export interface LosersListProps {
  readonly lost: readonly CommuneChange[];
  /** The remaining places, to which the changes refer by index. */
  readonly places: readonly MeasuredPlace[];
}

/** Communes that are no longer served, most populated first, with their next place. */
export function LosersList({ lost, places }: LosersListProps) {
  const { messages } = useDetailedApp();
  const peopleText = usePeopleText();
  const { rows, hasMore, showAll } = useFirstRows(lost);
  if (lost.length === 0) return null;
  return (
    <div className="losers-section" tabIndex={-1}>
      <h4>{messages.losers}</h4>
      <ul className="losers" aria-label={messages.losers}>
        {rows.map(({ commune, population, costAfter, pointAfter }) => (
          <li key={commune.code}>
            <strong>{commune.name}</strong> ({commune.codeDepartement}), {peopleText(population)}
            <span className="hint-block">
              <Next cost={costAfter} place={places[pointAfter]} />
            </span>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: lost.length })}
        </button>
      )}
    </div>
  );
}

function Next({ cost, place }: { readonly cost: number; readonly place: MeasuredPlace | undefined }) {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  if (place === undefined) return messages.loserNone;
  return messages.loserNext({ place: placeLabel(place, messages), text: costText(cost, model, messages) });
}
