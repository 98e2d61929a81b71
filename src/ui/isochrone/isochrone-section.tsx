import "../styles/isochrones.css";
import { useEffect } from "react";
import type { PeopleInside } from "../../domain/coverage/population-inside.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectIsochronePeople, selectIsochronePlace } from "../../state/isochrones/isochrone-selectors.ts";
import { useAppState } from "../app-context.ts";
import { headingId } from "../coverage/section-heading.ts";
import { FiguresTable } from "../design/figures-table.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";
import { IsochronePlace } from "./isochrone-place.tsx";
import { IsochroneRequest } from "./isochrone-request.tsx";

/** « Isochrones officielles » around a place: requested on demand, stored on the device, and shown beside the page's own estimate. */
export function IsochroneSection() {
  const { messages } = useDetailedApp();
  const place = useAppState(selectIsochronePlace);
  useTurningToThem();
  return (
    <div className="isochrones">
      <IsochronePlace />
      {place !== undefined && <IsochroneRequest />}
      {place !== undefined && <IsochroneTable place={place} />}
      <p className="hint">{messages.isochroneMethod}</p>
      <p className="hint">{messages.isochroneOwnMethod}</p>
    </div>
  );
}

/** Focuses the section after a link on a sheet. The selected planned place becomes the centre of the isochrones, without a request. */
function useTurningToThem(): void {
  const { actions, services } = useDetailedApp();
  const isCalled = useAppState((state) => state.isochrones.isCalled);
  const planned = useAppState(({ selection }) => (selection.kind === "planned" ? selection.id : undefined));
  useEffect(() => {
    if (!isCalled) return;
    // Waits until the closing sheet has returned the focus to its opener.
    const frame = requestAnimationFrame(() => {
      document.getElementById(headingId("isochrones"))?.focus();
      actions.reportIsochrones({ isCalled: false });
    });
    return () => cancelAnimationFrame(frame);
  }, [isCalled, actions]);
  useEffect(() => {
    if (planned !== undefined) services.isochrones((controller) => controller.choose(planned));
  }, [planned, services]);
}

/** People within each isochrone found, cumulative, beside the page's own estimate. */
function IsochroneTable({ place }: { readonly place: MeasuredPlace }) {
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
