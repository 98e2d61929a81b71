import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMapChoice, OWN_BASE_MAP } from "../../domain/base-map-choice.ts";
import type { AskBaseMap } from "../../domain/base-map-piece.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { OnlineMapStatus } from "../../state/base-map/base-map-state.ts";
import { missingStatus } from "../missing-status.ts";
import { createRetry } from "./ask-again.ts";
import { fetchPlan, type Plan } from "./fetch-plan.ts";
import { answerTiles } from "./plan-protocol.ts";
import { type PutPlan, putPlan } from "./put-plan.ts";
import { type Sight, type TileWatch, watchTiles } from "./watch-tiles.ts";

export interface OnlineMapInput {
  readonly ask: AskBaseMap;
  readonly scheme: () => Scheme;
  readonly report: (status: OnlineMapStatus) => void;
}

export interface OnlineMap {
  readonly choose: (choice: BaseMapChoice) => void;
  /** Requests missing parts again, when the person asks for it. */
  readonly askAgain: () => void;
  readonly repaint: () => void;
  /** Resolves once the visible part is drawn, or cannot be. */
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
}

/** Read once for all maps of the page, so that a printed map has it at once. */
let known: Plan | undefined;

/**
 * Draws the online base map in a map. The embedded one shows until a tile is visible, and where tiles are missing. Failures go to `report`
 * only, and are retried when the network is back and after growing delays.
 */
export function createOnlineMap(map: MapLibreMap, { ask, scheme, report }: OnlineMapInput): OnlineMap {
  let choice: BaseMapChoice = OWN_BASE_MAP;
  let run = new AbortController();
  let put: PutPlan | undefined;
  let watch: TileWatch | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const askAgain = () => {
    if (choice === OWN_BASE_MAP) return;
    if (put === undefined) start();
    else watch?.askAgain();
  };
  const again = createRetry(askAgain);
  const fail = () => {
    report(missingStatus());
    again.later();
  };
  const tell = ({ isSeen, isLacking }: Sight) => {
    if (!isSeen && isLacking) return fail();
    // Outside the covered area there are no tiles, without a fault.
    report(isSeen ? "shown" : "asking");
    if (isLacking) again.later();
    else again.forget();
  };
  const begin = async (signal: AbortSignal) => {
    if (signal.aborted) return;
    known ??= await fetchPlan(ask, signal);
    if (signal.aborted) return;
    if (known === undefined) return fail();
    answerTiles(ask);
    watch = watchTiles(map, sourceLayersOf(known), tell);
    put = await putPlan(map, known, { scheme, signal });
    put?.showRelief(choice === "plan-relief");
  };
  const end = () => {
    run.abort();
    watch?.stop();
    watch = undefined;
    put?.remove();
    put = undefined;
  };
  const start = () => {
    end();
    run = new AbortController();
    const { signal } = run;
    // A cancelled run removes its layers before the next begins, and reports nothing.
    underWay = underWay
      .then(() => begin(signal))
      .catch(() => signal.aborted || fail())
      .then(() => undefined);
  };
  return {
    choose: (chosen) => {
      const isOther = (chosen === OWN_BASE_MAP) !== (choice === OWN_BASE_MAP);
      choice = chosen;
      if (isOther) again.forget();
      if (!isOther) put?.showRelief(chosen === "plan-relief");
      else if (chosen === OWN_BASE_MAP) end();
      else start();
    },
    askAgain: () => {
      again.forget();
      askAgain();
    },
    repaint: () => put?.repaint(scheme()),
    settled: () => underWay,
    leave: () => {
      again.leave();
      run.abort();
      watch?.stop();
    },
  };
}

/** Source layers of the ground, by which MapLibre finds features in tiles. */
function sourceLayersOf({ style }: Plan): readonly string[] {
  return [...new Set(style.ground.flatMap((layer) => ("source-layer" in layer ? [layer["source-layer"] ?? ""] : [])))];
}
