import type { SeasonLosses } from "../../../domain/coverage/season-losses.ts";
import { selectMeasuredPlaces } from "../../../state/scenario-selectors.ts";
import { placeLabel } from "../../access/place-label.ts";
import { useAppState } from "../../app-context.ts";
import { FiguresTable } from "../../design/figures-table.tsx";
import { useDetailedApp } from "../../detailed-app.ts";

/** Nearest places of the people of those communes in summer and winter. */
export function LosingPlaces({ losses }: { readonly losses: SeasonLosses }) {
  const { messages, format } = useDetailedApp();
  const places = useAppState(selectMeasuredPlaces);
  return (
    <details className="figures-fold">
      <summary>{messages.seasonsPlaces}</summary>
      <p className="hint">{messages.seasonsPlacesHint}</p>
      <FiguresTable
        caption={messages.seasonsPlaces}
        isCaptionHidden
        rowHead={messages.seasonsPlace}
        rows={losses.places.filter(({ placeIndex }) => places[placeIndex] !== undefined)}
        keyOf={({ placeIndex }) => placeIndex}
        nameOf={({ placeIndex }) => {
          const place = places[placeIndex];
          return place && placeLabel(place, messages);
        }}
        columns={[
          {
            key: "summer",
            name: messages.seasonsInSummer,
            cell: ({ summerPopulation }) => format.number(summerPopulation),
          },
          {
            key: "winter",
            name: messages.seasonsInWinter,
            cell: ({ winterPopulation }) => format.number(winterPopulation),
          },
        ]}
      />
    </details>
  );
}
