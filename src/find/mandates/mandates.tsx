import { readyValue } from "../../domain/loadable.ts";
import type { RankedPlace } from "../../domain/nearest/rank-places.ts";
import { chooseReachable } from "../../domain/nearest/rank-places.ts";
import type { Place } from "../../domain/place.ts";
import type { TripsFrom } from "../../domain/transit/transit-answers.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { selectPlaces } from "../../state/selectors.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Places that are named beside round trips. */
const NAMED = 3;
const NO_PLACES: readonly Place[] = [];

const withMandates = derive((places: readonly Place[]) =>
  places.filter(({ mandatesSeenOn }) => mandatesSeenOn !== undefined),
);
const near = derive((ranked: readonly RankedPlace[] | undefined, trips: TripsFrom | undefined) =>
  ranked === undefined
    ? NO_PLACES
    : chooseReachable(
        ranked.filter(({ place }) => place.mandatesSeenOn !== undefined),
        (place) => trips?.isKnown === true && ["trip", "walk"].includes(trips.tripTo(place).kind),
        NAMED,
      ),
);

/** Places that a list names as accredited for Aidants Connect, whatever the filters. */
function selectMandatePlaces(state: AppState): readonly Place[] {
  return withMandates(state, selectPlaces(state));
}

/** Of these, the few to name from the starting point: with a round trip without a car first, then the nearest; none without a start. */
export function selectMandatePlacesNear(state: AppState): readonly Place[] {
  return near(state, readyValue(selectRankedPlaces(state)), selectTripsFrom(state));
}

/** Day (ISO 8601) of the latest list that names one of them; undefined without any. */
export function selectMandateListDay(state: AppState): string | undefined {
  return [...selectMandatePlaces(state).flatMap(({ mandatesSeenOn }) => mandatesSeenOn ?? [])].sort().at(-1);
}

/** Leads to the list of the places that are accredited for Aidants Connect, from the starting point where one is chosen. */
export function AllMandatesButton() {
  const { actions, messages } = useDetailedApp();
  const { length } = useAppState(selectMandatePlaces);
  if (length === 0) return null;
  const show = () => {
    actions.resetFilters();
    actions.toggleFilter("practical", "par-mandat");
    actions.chooseView("trouver");
  };
  return (
    <button type="button" className="button" onClick={show}>
      {messages.mandatePlaces({ count: length })}
    </button>
  );
}
