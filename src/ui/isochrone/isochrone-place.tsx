import { useId, useMemo } from "react";
import type { Place } from "../../domain/place.ts";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { selectIsochronePlace } from "../../state/isochrones/isochrone-selectors.ts";
import { selectPresentPlaces } from "../../state/list-selectors.ts";
import { selectPlannedPlaces } from "../../state/scenario-selectors.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Choice of the centre of the isochrones: a counted place, a planned place, or the place of the sheet with the link. */
export function IsochronePlace() {
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

/** Number of places above which imported ones are omitted: a browser takes a second to lay out tens of thousands of options. */
const MOST_OFFERED = 2000;

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
    const ordered = places.toSorted((one, other) => compare(optionText(one), optionText(other)));
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
