import type { CommuneChange } from "../../domain/scenario/compare-scenario.ts";
import type { MeasuredPoint } from "../../domain/scenario/planned-point.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { costText } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { useFirstRows } from "../use-first-rows.ts";

export interface LosersListProps {
  readonly lost: readonly CommuneChange[];
  /** The places that are left, as the changes rank them. */
  readonly points: readonly MeasuredPoint[];
}

/** The communes that are covered no more, the most populated first, with what they have next. */
export function LosersList({ lost, points }: LosersListProps) {
  const { messages } = useDetailedApp();
  const peopleText = usePeopleText();
  const { rows, hasMore, showAll } = useFirstRows(lost);
  if (lost.length === 0) return null;
  return (
    <div className="losers-part" tabIndex={-1}>
      <h4>{messages.losers}</h4>
      <ul className="losers" aria-label={messages.losers}>
        {rows.map(({ commune, population, costAfter, pointAfter }) => (
          <li key={commune.code}>
            <strong>{commune.name}</strong> ({commune.codeDepartement}), {peopleText(population)}
            <span className="hint-block">
              <Next cost={costAfter} point={points[pointAfter]} />
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

function Next({ cost, point }: { readonly cost: number; readonly point: MeasuredPoint | undefined }) {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  if (point === undefined) return messages.loserNone;
  const place = placeLabel(point, messages);
  return messages.loserNext({ place, text: costText(cost, model, messages) });
}
