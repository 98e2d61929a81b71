import type { IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import { type Isochrone, missingMinutes, withIsochrone } from "../../domain/isochrone/isochrone.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Position } from "../../geo/position.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppStore } from "../../model/store.ts";
import type { IsochroneRepository } from "./repository.ts";
import { askIsochrones, type QueueEnd } from "./request-queue.ts";
import type { IsochroneRequest } from "./slice.ts";
import { NO_ISOCHRONES } from "./slice.ts";
import { selectIsochronePlace } from "./state.ts";

/** Acts of a person about official isochrones. */
export interface IsochroneController {
  /** Shows the stored isochrones of a place; undefined for no place. Sends no request. */
  choose(id: string | undefined, isCalled?: boolean): void;
  /** Requests the missing isochrones of the chosen place: its position is sent to the service. */
  ask(): void;
  /** Stops the requests; found isochrones stay. */
  stop(): void;
  /** Deletes the stored isochrones of the chosen place. */
  forget(): void;
}

export interface IsochroneControllerOptions {
  readonly ask: (
    position: Position,
    minutes: IsochroneMinutes,
    options: { readonly signal: AbortSignal },
  ) => Promise<IsochroneAnswer>;
  readonly repository: IsochroneRepository;
  /** Ends when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly today: () => Date;
}

/** Controls the isochrones of one place at a time. */
export function createIsochroneController(
  store: AppStore,
  actions: Actions,
  options: IsochroneControllerOptions,
): IsochroneController {
  const { ask, repository, wait, isOnline, today } = options;
  let underWay: AbortController | undefined;
  const giveUp = () => {
    underWay?.abort();
    underWay = undefined;
  };
  const session = createIsochroneSession(store, actions, { repository, today, onLeave: giveUp });
  const tell = (asking: IsochroneRequest) => actions.reportIsochrones({ asking });
  const start = async (around: Position, own: AbortController) => {
    tell({ status: "asking" });
    const end = await askIsochrones(await session.listMissing(), {
      ask: (minutes) => ask(around, minutes, own),
      onFound: session.add,
      onWaiting: (ms) => tell({ status: "waiting", seconds: Math.ceil(ms / 1000) }),
      onAsking: () => tell({ status: "asking" }),
      wait: (ms) => wait(ms, own.signal),
      isOnline,
      signal: own.signal,
    });
    // A stop was reported at once, and another place may have been chosen since.
    if (underWay !== own) return;
    underWay = undefined;
    tell(ENDS[end]);
  };
  return {
    choose: (around, isCalled = false) => actions.reportIsochrones({ around, isCalled }),
    ask: () => {
      const around = session.position();
      if (around === undefined || underWay !== undefined) return;
      underWay = new AbortController();
      void start(around, underWay);
    },
    stop: () => {
      if (underWay === undefined) return;
      giveUp();
      tell(ENDS.stopped);
    },
    forget: session.forget,
  };
}

const ENDS: Readonly<Record<QueueEnd, IsochroneRequest>> = {
  done: { status: "none" },
  stopped: { status: "stopped" },
  failed: { status: "failed", isOffline: false },
  offline: { status: "failed", isOffline: true },
};

/** The isochrones of the chosen place, as the state shows them. */
interface IsochroneSession {
  readonly position: () => Position | undefined;
  /** Minutes without an isochrone, once the stored ones are read. */
  readonly listMissing: () => Promise<readonly IsochroneMinutes[]>;
  /** Shows an isochrone and stores it. */
  readonly add: (minutes: IsochroneMinutes, geometry: Isochrone["geometry"]) => void;
  /** Removes them from the page and the device. */
  readonly forget: () => void;
}

interface IsochroneSessionOptions {
  readonly repository: IsochroneRepository;
  readonly today: () => Date;
  /** Called when the place changes or moves: pending requests are then obsolete. */
  readonly onLeave: () => void;
}

/** Follows the chosen place: after a change or a move it shows the stored isochrones of the new position. */
function createIsochroneSession(store: AppStore, actions: Actions, options: IsochroneSessionOptions): IsochroneSession {
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
