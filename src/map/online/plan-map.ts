import type { Map as MapLibreMap } from "maplibre-gl";
import { type BaseMapChoice, isPlan, OWN_BASE_MAP } from "../../domain/base-map.ts";
import { missingStatus } from "../missing-status.ts";
import { createRetry } from "./ask-again.ts";
import type { OnlineMap, OnlineMapInput } from "./drawn-map.ts";
import { fetchPlan, type Plan } from "./fetch-plan.ts";
import { PLAN_SOURCE } from "./names.ts";
import { answerTiles } from "./plan-protocol.ts";
import { type PutPlan, putPlan } from "./put-plan.ts";
import { type Sight, sourceLayersOf, type TileWatch, watchTiles } from "./watch-tiles.ts";

/** Read once for all maps of the page, so that a printed map has it at once. */
let known: Plan | undefined;

/**
 * Draws Plan IGN in a map, while it is chosen. The embedded one shows until a tile is visible, and where tiles are missing. Failures go to `report`
 * only, and are retried when the network is back and after growing delays.
 */
export function createPlanMap(map: MapLibreMap, { ask, scheme, report }: OnlineMapInput): OnlineMap {
  let choice: BaseMapChoice = OWN_BASE_MAP;
  let run = new AbortController();
  let put: PutPlan | undefined;
  let watch: TileWatch | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const askAgain = () => {
    if (!isPlan(choice)) return;
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
    watch = watchTiles(map, { source: PLAN_SOURCE, sourceLayers: sourceLayersOf(known.style.ground) }, tell);
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
      const isOther = isPlan(chosen) !== isPlan(choice);
      choice = chosen;
      if (isOther) again.forget();
      if (!isOther) put?.showRelief(chosen === "plan-relief");
      else if (!isPlan(chosen)) end();
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
