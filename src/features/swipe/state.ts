import { type AccessMap, SWIPED_MAPS, type SwipedMap } from "../../domain/access/access-maps.ts";
import { modelInSeason } from "../../domain/access/access-model.ts";
import type { Season } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCostBounds } from "../../model/class-selectors.ts";
import { derive, type StoreKey } from "../../model/derive.ts";
import { selectComparedVariant, stateIn } from "../variants/state.ts";
import { selectComparedVintage, vintageStates } from "../vintage/state.ts";

/** Two states of the page whose maps are drawn on either side of a line. One of them is the page's own. */
export interface Swipe {
  readonly map: SwipedMap;
  readonly left: AppState;
  readonly right: AppState;
  /** The side that a second map draws. */
  readonly second: "left" | "right";
}

/** Each season has its own cache, which starts as a copy of the page's. */
const keyOf = derive((_season: Season, copyOf: StoreKey): StoreKey => ({ copyOf }), { keys: 2 });

/**
 * The states on both sides of the line: summer and winter, the compared variant and the chosen one, or the older vintage and the younger.
 * Undefined when no swipe is requested, and where the states do not exist: seasons for other ways than roads, vintages without a list.
 */
export function selectSwipe(state: AppState): Swipe | undefined {
  const map = state.view === "territoires" ? swipedMap(state.accessMap) : undefined;
  const states = map && bothStates(state, map);
  if (map === undefined || states === undefined) return undefined;
  // The second map shows one state, in the classes of the first.
  const beside = (other: AppState): AppState => ({
    ...other,
    accessMap: "communes",
    costBounds: selectCostBounds(state),
  });
  const [left, right] = states;
  return left === state
    ? { map, left, right: beside(right), second: "right" }
    : { map, left: beside(left), right: state, second: "left" };
}

/** The map of change of which both states are requested. */
function swipedMap(asked: AccessMap): SwipedMap | undefined {
  return SWIPED_MAPS.find((map) => asked === `rideau-${map}`);
}

/** One of both is the given state. */
function bothStates(state: AppState, map: SwipedMap): readonly [left: AppState, right: AppState] | undefined {
  if (map === "variantes") return [stateIn(state, selectComparedVariant(state)), state];
  if (map === "millesime") {
    const states = vintageStates(state);
    return states && (selectComparedVintage(state)?.age === "younger" ? [state, states[1]] : [states[0], state]);
  }
  const model = selectAccessModel(state);
  if (model.kind !== "route") return undefined;
  const season = model.season === "ete" ? "hiver" : "ete";
  const accessModel = modelInSeason(model, season);
  const other = { ...state, accessModel, storeKey: keyOf(state, season, state.storeKey) };
  return season === "hiver" ? [state, other] : [other, state];
}
