import type { IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import type { Position } from "../../geo/position.ts";
import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import { askIsochrones, type QueueEnd } from "./ask-isochrones.ts";
import type { IsochroneRepository } from "./isochrone-repository.ts";
import { createIsochroneSession } from "./isochrone-session.ts";
import type { IsochroneRequest } from "./isochrone-state.ts";

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
