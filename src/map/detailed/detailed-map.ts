import type { Map as MapLibreMap } from "maplibre-gl";
import { DETAILED_BASE_MAP, DETAILED_FROM_ZOOM } from "../../domain/base-map-choice.ts";
import type { TileArchive } from "../../domain/tile-archive.ts";
import type { OnlineMapStatus } from "../../model/base-map/base-map-state.ts";
import { selectDetailedMap } from "../../model/base-map/usual-base-map.ts";
import { missingStatus } from "../missing-status.ts";
import { createRetry, type Retry } from "../online/ask-again.ts";
import type { OnlineMap, OnlineMapInput } from "../online/drawn-map.ts";
import { type Sight, sourceLayersOf, type TileWatch, watchTiles } from "../online/watch-tiles.ts";
import { detailedLayers } from "./detailed-layers.ts";
import { DETAILED_SOURCE } from "./names.ts";
import { type PutDetailed, putDetailed } from "./put-detailed.ts";

/** One archive for all maps of the page, so that a printed map reads its directories once. */
let opened: { readonly fingerprint: string; readonly isOnline: boolean; readonly archive: TileArchive } | undefined;

interface Drawn {
  readonly put: PutDetailed;
  readonly watch: TileWatch;
}

/**
 * Draws the detailed map of the site in a map, while it is chosen and from its least zoom on: below it nothing is requested. The embedded
 * map shows where the archive has no tile or cannot be read. Failures go to `report` only, and are retried when the network is back and
 * after growing delays.
 */
export function createDetailedMap(map: MapLibreMap, input: DetailedMapInput): OnlineMap {
  let isChosen = false;
  /** Undefined before the least zoom is reached. */
  let run: AbortController | undefined;
  let drawn: Drawn | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const isNear = () => map.getZoom() >= DETAILED_FROM_ZOOM;
  const say = (status: OnlineMapStatus) => {
    drawn?.put.replaceGround(status === "shown");
    input.report(status);
  };
  const fail = () => {
    // The reader of an archive does not ask again for what failed: the next try opens it anew.
    opened = undefined;
    say(missingStatus());
    askLater(again);
  };
  const tell = ({ isSeen, isLacking }: Sight) => {
    if (!isNear()) return say("none");
    if (!isSeen && isLacking) return fail();
    // Outside its area the archive has no tiles, without a fault.
    say(isSeen ? "shown" : "none");
    if (isLacking) askLater(again);
    else again.forget();
  };
  const end = () => {
    run?.abort();
    run = undefined;
    if (drawn !== undefined) remove(drawn);
    drawn = undefined;
  };
  const start = () => {
    end();
    run = new AbortController();
    const { signal } = run;
    const begin = async () => {
      drawn = signal.aborted ? undefined : await draw(map, input, signal, tell);
    };
    // A cancelled run ends before the next begins, and reports nothing.
    underWay = underWay.then(begin).catch(() => (signal.aborted ? undefined : fail()));
  };
  const askAgain = () => {
    if (isChosen && isNear()) start();
  };
  const again = createRetry(askAgain);
  const onZoom = () => {
    if (isNear() && run === undefined) start();
    else if (!isNear() && drawn !== undefined) say("none");
  };
  return {
    choose: (choice) => {
      const isNext = choice === DETAILED_BASE_MAP;
      if (isNext === isChosen) return;
      isChosen = isNext;
      again.forget();
      map[isNext ? "on" : "off"]("zoom", onZoom);
      if (isNext) onZoom();
      else end();
    },
    askAgain: () => {
      again.forget();
      askAgain();
    },
    repaint: () => drawn?.put.repaint(input.state().scheme),
    settled: () => underWay,
    leave: () => {
      again.leave();
      map.off("zoom", onZoom);
      run?.abort();
      drawn?.watch.stop();
    },
  };
}

type DetailedMapInput = Pick<OnlineMapInput, "openArchive" | "state" | "report">;

/** Reads the header of the archive, then draws; undefined where the site has none, or the signal has aborted. */
async function draw(
  map: MapLibreMap,
  { openArchive, state, report }: DetailedMapInput,
  signal: AbortSignal,
  tell: (sight: Sight) => void,
): Promise<Drawn | undefined> {
  const fingerprint = selectDetailedMap(state());
  if (fingerprint === undefined) return undefined;
  report("asking");
  const isOnline = navigator.onLine;
  // Without a network an archive is read from what the device keeps, perhaps of an older one: with a network it is opened anew.
  if (opened?.fingerprint !== fingerprint || opened.isOnline !== isOnline) {
    opened = { fingerprint, isOnline, archive: openArchive(fingerprint) };
  }
  const { archive } = opened;
  const header = await archive.header();
  if (signal.aborted) return undefined;
  const put = putDetailed(map, archive, header, state().scheme);
  return {
    put,
    watch: watchTiles(
      map,
      { source: DETAILED_SOURCE, sourceLayers: sourceLayersOf(detailedLayers("light").ground) },
      tell,
    ),
  };
}

function remove({ put, watch }: Drawn): void {
  watch.stop();
  put.remove();
}

/** Without a network only its return brings more. */
function askLater(again: Retry): void {
  if (navigator.onLine) again.later();
}
