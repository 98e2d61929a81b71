import "./style.css";
import type { TerritoryHours } from "../../domain/accessible-hours/territory-hours.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { placeLabel } from "../../ui/access/place-label.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { JobFault } from "../../ui/job-fault.tsx";
import { useLaterAppState } from "../../ui/later-state.ts";
import { usePeople } from "../../ui/people/people-text.ts";
import { HoursChange } from "./hours-change.tsx";
import {
  comparedHoursInSteps,
  selectComparedHours,
  selectPlacesOfUnknownHours,
  weekHoursOfMeasuredInSteps,
} from "./state.ts";
import { HoursTable } from "./table.tsx";
import { WeekChoice } from "./week-choice.tsx";

/** « Heures d'ouverture accessibles » of the chosen territory, over a chosen week; each row can be shown on the map. */
export function HoursSection() {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const compared = useLaterAppState(selectComparedHours, comparedHoursInSteps);
  const hasFailed = useAppState((state) => state.jobs.reach.status === "failed");
  return (
    <div className="hours-section">
      <p className="hint">{messages.hoursMeaning({ threshold, model })}</p>
      <WeekChoice />
      {hasFailed && <JobFault name="reach" text={messages.hoursFailed} />}
      <div>
        {compared === undefined ? (
          !hasFailed && <p className="hint">{messages.hoursComing}</p>
        ) : (
          <>
            <HoursChange {...compared} />
            <HoursTable {...compared} />
            <UnknownHours of={compared.hours} />
          </>
        )}
      </div>
      <UncountedHours />
      <p className="hint">{messages.hoursCatchment({ threshold, model })}</p>
    </div>
  );
}

function UnknownHours({ of: { unknownPopulation } }: { readonly of: TerritoryHours }) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  return unknownPopulation > 0 ? <p>{messages.hoursUnknownPeople(people(unknownPopulation))}</p> : null;
}

/** The places of unknown hours, which no figure of hours counts. */
function UncountedHours() {
  const { actions, messages } = useDetailedApp();
  const places = useLaterAppState(selectPlacesOfUnknownHours, weekHoursOfMeasuredInSteps);
  if (places === undefined || places.length === 0) return null;
  return (
    <details className="figures-fold">
      <summary>{messages.hoursUncounted({ count: places.length })}</summary>
      <ul className="serving-nowhere">
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="button button-wide"
              data-place={place.id}
              onClick={() =>
                place.kind === "envisage" ? actions.selectPlanned(place.id) : actions.selectPlace(place.id)
              }
            >
              {placeLabel(place, messages)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
