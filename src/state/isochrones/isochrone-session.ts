import {
  type Isochrone,
  type IsochroneMinutes,
  missingMinutes,
  withIsochrone,
} from "../../domain/isochrone/isochrone.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Position } from "../../geo/position.ts";
import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import type { IsochroneRepository } from "./isochrone-repository.ts";
import { selectIsochronePlace } from "./isochrone-selectors.ts";
import { NO_ISOCHRONES } from "./isochrone-state.ts";

/** The isochrones of the chosen place, as the state shows them. */
export interface IsochroneSession {
  readonly position: () => Position | undefined;
  /** Minutes without an isochrone, once the stored ones are read. */
  readonly listMissing: () => Promise<readonly IsochroneMinutes[]>;
  /** Shows an isochrone and stores it. */
  readonly add: (minutes: IsochroneMinutes, geometry: Isochrone["geometry"]) => void;
  /** Removes them from the page and the device. */
  readonly forget: () => void;
}

export interface IsochroneSessionOptions {
  readonly repository: IsochroneRepository;
  readonly today: () => Date;
  /** Called when the place changes or moves: pending requests are then obsolete. */
  readonly onLeave: () => void;
}

/** Follows the chosen place: after a change or a move it shows the stored isochrones of the new position. */
export function createIsochroneSession(
  store: AppStore,
  actions: Actions,
  options: IsochroneSessionOptions,
): IsochroneSession {
  const { repository, today, onLeave } = options;
  let position: Position | undefined;
  let recalled: Promise<void> = Promise.resolve();
  const show = (isochrone: Isochrone) =>
    actions.reportIsochrones({ found: withIsochrone(store.getState().isochrones.found, isochrone) });
  const recall = async (around: Position) => {
    const kept = await repository.recall(around);
    if (around === position) for (const isochrone of kept) show(isochrone);
  };
  const keep = async (around: Position, isochrone: Isochrone) => {
    const isKept = await repository.keep(around, isochrone);
    if (!isKept && around === position) actions.reportIsochrones({ isKept: false });
  };
  const begin = (next: Position | undefined) => {
    onLeave();
    position = next;
    actions.reportIsochrones({ found: NO_ISOCHRONES.found, asking: NO_ISOCHRONES.asking, isKept: true });
    recalled = next === undefined ? Promise.resolve() : recall(next);
  };
  const follow = () => {
    const next = selectIsochronePlace(store.getState())?.position;
    if (next?.[0] !== position?.[0] || next?.[1] !== position?.[1]) begin(next);
  };
  store.subscribe(follow);
  follow();
  return {
    position: () => position,
    listMissing: async () => {
      await recalled;
      return missingMinutes(store.getState().isochrones.found);
    },
    add: (minutes, geometry) => {
      if (position === undefined) return;
      const isochrone = { minutes, geometry, askedOn: toParisMoment(today()).date };
      show(isochrone);
      void keep(position, isochrone);
    },
    forget: () => {
      if (position === undefined) return;
      void repository.forget(position);
      begin(position);
    },
  };
}
