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

/** The isochrones that the state shows, of the place that is chosen now. */
export interface IsochroneSession {
  readonly position: () => Position | undefined;
  /** Those that neither the device nor this visit has, once the device has said what it keeps. */
  readonly listMissing: () => Promise<readonly IsochroneMinutes[]>;
  /** Shows one and has the device keep it. */
  readonly add: (minutes: IsochroneMinutes, geometry: Isochrone["geometry"]) => void;
  /** Takes them off the session and off the device. */
  readonly forget: () => void;
}

export interface IsochroneSessionOptions {
  readonly repository: IsochroneRepository;
  readonly today: () => Date;
  /** Hears that the place is another, or stands elsewhere: what is under way is no longer asked for. */
  readonly onLeave: () => void;
}

/** Follows the chosen place: another one, or one that is moved, has others, and those that the device keeps show at once. */
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
