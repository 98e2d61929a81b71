import type { PeopleInside } from "../../domain/coverage/population-inside.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectIsochronePeople } from "../../state/isochrones/isochrone-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";

/** People within each isochrone found, cumulative, beside the page's own estimate. */
export function IsochroneTable({ place }: { readonly place: MeasuredPlace }) {
  const { messages } = useDetailedApp();
  const rows = useAppState(selectIsochronePeople);
  if (rows.length === 0) return null;
  const name = isPlanned(place) ? messages.plannedPlace(place) : place.name;
  return (
    <table className="figures-table">
      <caption>{messages.isochroneTable({ name })}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.isochroneTime}</th>
          <th scope="col" className="number">
            {messages.isochroneOfficial}
          </th>
          <th scope="col" className="number">
            {messages.isochroneOwn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ isochrone: { minutes }, official, own }) => (
          <tr key={minutes}>
            <th scope="row">{messages.isochroneMinutes({ minutes })}</th>
            <td className="number">
              <People people={official} />
            </td>
            <td className="number">{own === undefined ? messages.none : <People people={own} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
