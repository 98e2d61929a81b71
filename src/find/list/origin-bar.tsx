import { FARTHEST_KM } from "../../domain/answer/choose-answer.ts";
import { selectIsNoneNear } from "../../state/list-selectors.ts";
import { selectOrigin, selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { selectHasTransit } from "../../state/selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { AllMandatesButton, selectMandateListDay, selectMandatePlacesNear } from "../mandates/mandates.tsx";
import { TripList } from "../round-trips/round-trip-line.tsx";
import { TransitNote } from "../round-trips/timetable-note.tsx";
import { TravelLinks } from "../useful-links/link-list.tsx";

/** Status of the starting point: unknown, roads loading or missing. */
export function OriginBar() {
  const { messages } = useDetailedApp();
  const { status } = useAppState(selectOrigin);
  const isWaiting = useAppState((state) => selectRankedPlaces(state).status === "loading");
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const isCarless = useAppState((state) => state.transitDay !== "non" && selectHasTransit(state));
  if (status === "idle") return null;
  if (status === "failed") return <UnknownOrigin />;
  return (
    <div className="origin-bar">
      {isWaiting && (
        <p className="hint" role="status">
          {messages.roadsLoading}
        </p>
      )}
      <NoneNear />
      {hasFailed && <p className="hint">{messages.roadsFailed}</p>}
      <TransitNote />
      {isCarless && <TravelLinks />}
      {isCarless && <CarlessMandates />}
    </div>
  );
}

/** Says that the list has no near place. */
function NoneNear() {
  const { messages, format } = useDetailedApp();
  const isNoneNear = useAppState(selectIsNoneNear);
  const types = useAppState((state) => state.filters.category);
  if (!isNoneNear) return null;
  const type = format.list(types.map((one) => messages.categories[one]));
  return <p>{messages.noneNear({ type, within: messages.reachValue({ value: FARTHEST_KM }) })}</p>;
}

/** A link may name a commune or resort that the data do not contain, or no longer. */
function UnknownOrigin() {
  const { actions, messages } = useDetailedApp();
  return (
    <div className="notice notice-warning" role="status">
      <span>{messages.unknownOrigin}</span>
      <button type="button" className="button button-plain" onClick={actions.clearOrigin}>
        {messages.clearOrigin}
      </button>
    </div>
  );
}

/**
 * For a person without a car, behind one line: what a mandate spares, the places of the list that can be reached or are near, with their
 * round trips, and the way to all of them; nothing without such a list.
 */
function CarlessMandates() {
  const { messages, format } = useDetailedApp();
  const day = useAppState(selectMandateListDay);
  const near = useAppState(selectMandatePlacesNear);
  if (day === undefined) return null;
  return (
    <details className="fold">
      <summary>{messages.carlessMandates}</summary>
      <p>
        {messages.carlessMandatesLead} <strong>{messages.mandateList({ date: format.date(day) })}</strong>
      </p>
      <TripList places={near} />
      <p>
        <AllMandatesButton />
      </p>
    </details>
  );
}
