import type { SeasonLosses } from "../../../domain/coverage/season-losses.ts";
import { selectMeasuredPlaces } from "../../../state/scenario-selectors.ts";
import { placeLabel } from "../../access/place-label.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Nearest places of the people of those communes in summer and winter. */
export function LosingPlaces({ losses }: { readonly losses: SeasonLosses }) {
  const { messages, format } = useDetailedApp();
  const places = useAppState(selectMeasuredPlaces);
  return (
    <details className="figures-fold">
      <summary>{messages.seasonsPlaces}</summary>
      <p className="hint">{messages.seasonsPlacesHint}</p>
      <table className="figures-table">
        <caption className="visually-hidden">{messages.seasonsPlaces}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.seasonsPlace}</th>
            <th scope="col" className="number">
              {messages.seasonsInSummer}
            </th>
            <th scope="col" className="number">
              {messages.seasonsInWinter}
            </th>
          </tr>
        </thead>
        <tbody>
          {losses.places.map(({ placeIndex, summerPopulation, winterPopulation }) => {
            const place = places[placeIndex];
            if (place === undefined) return null;
            return (
              <tr key={place.id}>
                <th scope="row">{placeLabel(place, messages)}</th>
                <td className="number">{format.number(summerPopulation)}</td>
                <td className="number">{format.number(winterPopulation)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
