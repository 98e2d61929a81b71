import type { IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import type { Position } from "../../geo/position.ts";
import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import { askIsochrones, type QueueEnd } from "./ask-isochrones.ts";
import type { IsochroneRepository } from "./isochrone-repository.ts";
import { createIsochroneSession } from "./isochrone-session.ts";
import type { IsochroneAsking } from "./isochrone-state.ts";

/** What a person does about official isochrones. */
export interface IsochroneController {
  /** Shows those of a place that the device has kept; undefined for no place. Asks nobody. */
  choose(id: string | undefined, isCalled?: boolean): void;
  /** Asks the service for those of the chosen place that are missing: its position leaves the device. */
  ask(): void;
  /** Asks no more; what was found stays. */
  stop(): void;
  /** Takes those of the chosen place off the device. */
  forget(): void;
}

export interface IsochroneControllerOptions {
  readonly ask: (
    position: Position,
    minutes: IsochroneMinutes,
    options: { readonly signal: AbortSignal },
  ) => Promise<IsochroneAnswer>;
  readonly repository: IsochroneRepository;
  /** Ends early when the signal does. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly today: () => Date;
}

/** Answers to a person about isochrones; one place is asked at a time. */
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
  const tell = (asking: IsochroneAsking) => actions.reportIsochrones({ asking });
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
    // Who stopped it was told at once; and another place may have been chosen.
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

const ENDS: Readonly<Record<QueueEnd, IsochroneAsking>> = {
  done: { status: "none" },
  stopped: { status: "stopped" },
  failed: { status: "failed", isOffline: false },
  offline: { status: "failed", isOffline: true },
};
