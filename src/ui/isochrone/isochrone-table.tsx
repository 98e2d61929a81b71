import type { PeopleInside } from "../../domain/coverage/population-inside.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectIsochronePeople } from "../../state/isochrones/isochrone-selectors.ts";
import { useAppState } from "../app-context.ts";
import { FiguresTable } from "../design/figures-table.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";

/** People within each isochrone found, cumulative, beside the page's own estimate. */
export function IsochroneTable({ place }: { readonly place: MeasuredPlace }) {
  const { messages } = useDetailedApp();
  const rows = useAppState(selectIsochronePeople);
  if (rows.length === 0) return null;
  const name = isPlanned(place) ? messages.plannedPlace(place) : place.name;
  return (
    <FiguresTable
      caption={messages.isochroneTable({ name })}
      rowHead={messages.isochroneTime}
      rows={rows}
      keyOf={({ isochrone }) => isochrone.minutes}
      nameOf={({ isochrone: { minutes } }) => messages.isochroneMinutes({ minutes })}
      columns={[
        { key: "official", name: messages.isochroneOfficial, cell: ({ official }) => <People people={official} /> },
        {
          key: "own",
          name: messages.isochroneOwn,
          cell: ({ own }) => (own === undefined ? messages.none : <People people={own} />),
        },
      ]}
    />
  );
}

function People({ people: { population, communes } }: { readonly people: PeopleInside }) {
  const { messages } = useDetailedApp();
  const peopleText = usePeopleText();
  return (
    <>
      {peopleText(population)}
      <span className="hint-block">{messages.isochroneCommunes({ count: communes })}</span>
    </>
  );
}
