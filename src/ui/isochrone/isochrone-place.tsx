import { useId, useMemo } from "react";
import type { PlacedPlannedPoint } from "../../domain/scenario/planned-point.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { selectIsochronePlace } from "../../state/isochrones/isochrone-selectors.ts";
import { selectPresentPoints } from "../../state/list-selectors.ts";
import { selectPlannedPoints } from "../../state/scenario-selectors.ts";
import { selectPointById } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The place in question: one of those that are measured, a planned one, or that whose sheet has led here. */
export function IsochronePlace() {
  const { messages, services } = useDetailedApp();
  const id = useId();
  const planned = useAppState(selectPlannedPoints);
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
          services.isochrones((desk) => desk.choose(chosen));
        }}
      >
        <option value="">{messages.isochroneNoPlace}</option>
        {planned.length > 0 && (
          <optgroup label={messages.isochronePlanned}>
            {planned.map((point) => (
              <option key={point.id} value={point.id}>
                {messages.plannedPlace(point)}
              </option>
            ))}
          </optgroup>
        )}
        {groups.map(({ label, points }) => (
          <optgroup key={label} label={label}>
            {points.map((point) => (
              <option key={point.id} value={point.id}>
                {optionText(point)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isCut && (
        <p id={noteId} className="hint">
          {messages.isochroneBroughtBySheet}
        </p>
      )}
    </div>
  );
}

interface Group {
  readonly label: string;
  readonly points: readonly ServicePoint[];
}

/** Nobody chooses from a longer list, and a browser takes a second to lay out tens of thousands of lines. */
const MOST_OFFERED = 2000;

interface PresentGroups {
  readonly groups: readonly Group[];
  /** Brought places are too many to be offered. */
  readonly isCut: boolean;
}

/** By département, in the order of the communes; the place in question is among them whatever the filters. */
function usePresentGroups(): PresentGroups {
  const present = useAppState(selectPresentPoints);
  const around = useAppState(({ isochrones }) => isochrones.around);
  const asked = useAppState((state) => (around === undefined ? undefined : selectPointById(state, around)));
  return useMemo(() => {
    const { compare } = new Intl.Collator("fr");
    const isCut = present.length > MOST_OFFERED;
    const offered = isCut ? present.filter(({ layer }) => layer === undefined) : present;
    const points = asked === undefined || offered.includes(asked) ? offered : [...offered, asked];
    const ordered = points.toSorted((one, other) => compare(optionText(one), optionText(other)));
    const groups = DEPARTEMENTS.map(({ code, name }) => ({
      label: `${name} (${code})`,
      points: ordered.filter(({ codeDepartement }) => codeDepartement === code),
    })).filter((group) => group.points.length > 0);
    return { groups, isCut };
  }, [present, asked]);
}

/** The commune first, by which people look. */
function optionText({ commune, name }: Pick<ServicePoint | PlacedPlannedPoint, "commune" | "name">): string {
  return `${commune}, ${name}`;
}
