import "./departure-region.css";
import { useId } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import { findLandmarks } from "../../domain/access/way-landmarks.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Way } from "../../domain/network/find-way.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import type { Commune } from "../../domain/territory.ts";
import { selectAccessModel, selectPassageStates } from "../../model/access-selectors.ts";
import { selectNearestCosts } from "../../model/coverage-selectors.ts";
import { type NearestPlace, selectNearestPlace, selectSeasonWays, selectWay } from "../../model/way-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { selectCommunePeople } from "../people/commune-people.ts";
import { CloseSelectionButton } from "../sheet/close-selection-button.tsx";
import { useSpoken } from "../spoken.ts";
import { useCostText } from "./cost-text.ts";
import { PassButton } from "./pass-button.tsx";
import { servingLabel } from "./place-label.ts";

/** Way from a commune to its nearest place, with the passes and seasons that explain it. */
export function DepartureRegion({ commune, isNew }: { readonly commune: Commune; readonly isNew: boolean }) {
  const { messages, format } = useFrenchApp();
  const people = useAppState((state) => selectCommunePeople(state, commune.code, { messages, format }));
  const titleId = useId();
  const isWaiting = useAppState((state) => selectNearestCosts(state) === undefined);
  const place = useAppState(selectNearestPlace);
  const way = useAppState(selectWay);
  return (
    <section className="departure-region" aria-labelledby={titleId}>
      <div className="departure-head">
        <h3 id={titleId}>
          {commune.name} ({commune.codeDepartement})
        </h3>
        <CloseSelectionButton name={messages.clearDeparture} />
      </div>
      {people !== undefined && <p>{people}</p>}
      {isWaiting && <div className="skeleton-line" aria-hidden="true" />}
      {!isWaiting && place === undefined && <p>{messages.noNearestPlace}</p>}
      {place !== undefined && <NearestPlaceLine place={place} from={commune.code} isNew={isNew} />}
      {place !== undefined && <p className="hint">{messages.wayFromSeat}</p>}
      {way !== undefined && <WayLine way={way} />}
      <SeasonLines />
      {way !== undefined && <PassesOnWay way={way} />}
    </section>
  );
}

interface NearestPlaceLineProps {
  readonly place: NearestPlace;
  readonly from: CodeCommune;
  /** Whether the commune was chosen while the view was open. */
  readonly isNew: boolean;
}

function NearestPlaceLine({ place, from, isNew }: NearestPlaceLineProps) {
  const { messages } = useFrenchApp();
  const costText = useCostText();
  const cost = costText(place.cost, from);
  const text = `${servingLabel(place, messages)}, ${cost}`;
  useSpoken(messages.labelled({ name: messages.nearestPlace, text }), { isBrought: isNew });
  return (
    <div className="nearest-place">
      <p className="nearest-title">{messages.nearestPlace}</p>
      <NearestPlaceName place={place} />
      <p className="nearest-cost">{cost}</p>
    </div>
  );
}

/** The name of a place in the tables opens its sheet; a planned place has none. */
function NearestPlaceName({ place: nearest }: Pick<NearestPlaceLineProps, "place">) {
  const { actions, messages } = useFrenchApp();
  const { place, serving } = nearest;
  if (isPlanned(place)) return <p>{messages.plannedPlace(place)}</p>;
  return (
    <button
      type="button"
      className="button button-wide"
      data-place={place.id}
      onClick={() => actions.selectPlace(place.id)}
    >
      <span>
        {serving.destination === "place" ? `${place.name}, ${place.commune}` : servingLabel(nearest, messages)}
      </span>
    </button>
  );
}

function WayLine({ way }: { readonly way: Way }) {
  const { messages } = useFrenchApp();
  const { roads, passes } = findLandmarks(way);
  if (roads.length + passes.length === 0) return null;
  return <p>{messages.wayBy({ roads, passes: passes.map(({ name }) => name) })}</p>;
}

function PassesOnWay({ way }: { readonly way: Way }) {
  const { messages } = useFrenchApp();
  const states = useAppState(selectPassageStates);
  const { passes } = findLandmarks(way);
  const crossed = passes.flatMap((pass) => states.find(({ passage }) => passage === pass) ?? []);
  if (crossed.length === 0) return null;
  return (
    <div>
      <h4>{messages.passesOnWay}</h4>
      <ul className="passes-on-way">
        {crossed.map((state) => (
          <li key={state.passage.id}>
            <PassButton state={state} />
            {state.isDoubtful && <p className="hint">{messages.doubtfulPass}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Changes in winter: the way to the same place, and the nearest place when it differs. */
function SeasonLines() {
  const { messages } = useFrenchApp();
  const ways = useAppState(selectSeasonWays);
  const model = useAppState(selectAccessModel);
  if (ways === undefined || model.kind !== "route") return null;
  const metric = metricOf(model);
  const { summer, sameInWinter, winter, shutInWinter } = ways;
  return (
    <>
      <p>
        {messages.waysBySeason({
          place: servingLabel(summer, messages),
          metric,
          summer: costOf(summer.way, metric),
          winter: sameInWinter && costOf(sameInWinter, metric),
          closed: shutInWinter.map(({ name }) => name),
        })}
      </p>
      {winter !== undefined && winter.serving !== summer.serving && (
        <p>
          {messages.nearestInWinter({
            place: servingLabel(winter, messages),
            metric,
            value: costOf(winter.way, metric),
          })}
        </p>
      )}
    </>
  );
}

function costOf({ km, minutes }: Way, metric: Metric): number {
  return roundCost(metric === "km" ? km : minutes, metric);
}
