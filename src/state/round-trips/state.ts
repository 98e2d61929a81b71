import { readyValue } from "../../domain/loadable.ts";
import type { TransitAnswers, TransitQuestion, TripsFrom } from "../../domain/transit/transit-answers.ts";
import type { AppState } from "../app-state.ts";
import { derive } from "../derive.ts";
import { selectAskedMoment, selectOrigin } from "../nearest-selectors.ts";
import { selectCommunes, selectPlacesAndNeighbours } from "../selectors.ts";
import { selectTransitChoice } from "../transit-choice.ts";
import { selectWalkingMinutes } from "../walking-selectors.ts";

const tripsFrom = derive(
  (
    { tripsFrom: find }: TransitAnswers,
    start: TransitQuestion["start"],
    communes: TransitQuestion["communes"],
    settlement: TransitQuestion["settlement"],
    places: TransitQuestion["places"],
    walk: TransitQuestion["walk"],
    choice: TransitQuestion["choice"],
    date: string,
  ) => find({ start, communes, settlement, places, walk, choice, date }),
);

/** Round trips from the starting point on the chosen day; undefined where none are asked for, and until their files are loaded. */
export function selectTripsFrom(state: AppState): TripsFrom | undefined {
  const { resources } = state;
  const choice = selectTransitChoice(state);
  const transit = readyValue(resources.transit);
  if (choice === "non" || transit === undefined) return undefined;
  const origin = selectOrigin(state);
  const date = selectAskedMoment(state)?.date ?? state.now?.date;
  if (origin.status !== "ready" || date === undefined) return undefined;
  const settlement = readyValue(resources.settlement);
  const places = selectPlacesAndNeighbours(state);
  return tripsFrom(
    state,
    transit,
    origin.start,
    selectCommunes(state),
    settlement,
    places,
    selectWalkingMinutes(state),
    choice,
    date,
  );
}
