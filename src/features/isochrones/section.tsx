import "./style.css";
import { useEffect, useId, useMemo } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import type { PeopleInside } from "../../domain/coverage/population-inside.ts";
import type { Place } from "../../domain/place.ts";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import { isPlanned, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectPresentPlaces } from "../../model/present-places-selectors.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { headingId } from "../../ui/coverage/section-heading.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
import { IsochroneRequest } from "./request.tsx";
import { selectIsochronePeople, selectIsochronePlace } from "./state.ts";

/** Number of places above which imported ones are omitted: a browser takes a second to lay out tens of thousands of options. */
const MOST_OFFERED = 2000;

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
    actions.openGroup("show");
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

/** Choice of the centre of the isochrones: a counted place, a planned place, or the place of the sheet with the link. */
function IsochronePlace() {
  const { messages, services } = useDetailedApp();
  const id = useId();
  const planned = useAppState(selectPlannedPlaces);
  const around = useAppState((state) => selectIsochronePlace(state)?.id);
  const { groups, isCut } = usePresentGroups();
  const noteId = useId();
  return (
    <div className="isochrone-place">
      <label htmlFor={id}>{messages.isochroneAround}</label>
      <select
        id={id}
        aria-describedby={isCut ? noteId : undefined}
        value={around ?? ""}
        onChange={({ target }) => {
          const chosen = target.value === "" ? undefined : target.value;
          services.isochrones((controller) => controller.choose(chosen));
        }}
      >
        <option value="">{messages.isochroneNoPlace}</option>
        {planned.length > 0 && (
          <optgroup label={messages.isochronePlanned}>
            {planned.map((place) => (
              <option key={place.id} value={place.id}>
                {messages.plannedPlace(place)}
              </option>
            ))}
          </optgroup>
        )}
        {groups.map(({ label, places }) => (
          <optgroup key={label} label={label}>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {optionText(place)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isCut && (
        <p id={noteId} className="hint">
          {messages.isochroneImportedBySheet}
        </p>
      )}
    </div>
  );
}

interface Group {
  readonly label: string;
  readonly places: readonly Place[];
}

interface PresentGroups {
  readonly groups: readonly Group[];
  /** Whether imported places are omitted because there are too many places. */
  readonly isCut: boolean;
}

/** Options by département, in the order of the communes; the present centre is always among them. */
function usePresentGroups(): PresentGroups {
  const present = useAppState(selectPresentPlaces);
  const around = useAppState(({ isochrones }) => isochrones.around);
  const asked = useAppState((state) => (around === undefined ? undefined : selectPlaceById(state, around)));
  return useMemo(() => {
    const { compare } = new Intl.Collator("fr");
    const isCut = present.length > MOST_OFFERED;
    const offered = isCut ? present.filter(({ layer }) => layer === undefined) : present;
    const places = asked === undefined || offered.includes(asked) ? offered : [...offered, asked];
    const ordered = [...places].sort((one, other) => compare(optionText(one), optionText(other)));
    const groups = DEPARTEMENTS.map(({ code, name }) => ({
      label: `${name} (${code})`,
      places: ordered.filter(({ codeDepartement }) => codeDepartement === code),
    })).filter((group) => group.places.length > 0);
    return { groups, isCut };
  }, [present, asked]);
}

/** Text of an option; the commune comes first because people search by it. */
function optionText({ commune, name }: Pick<Place | LocatedPlannedPlace, "commune" | "name">): string {
  return `${commune}, ${name}`;
}
