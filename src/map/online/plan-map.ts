import { addProtocol, type LayerSpecification, type Map as MapLibreMap } from "maplibre-gl";
import { SERVICES } from "../../data/online/services.ts";
import {
  type AskBaseMap,
  type BaseMapChoice,
  isPlan,
  OWN_BASE_MAP,
  type PieceKind,
  PLAN_CREDIT,
} from "../../domain/base-map.ts";
import type { Scheme } from "../../state/app-state.ts";
import { paintLayers } from "../set-data.ts";
import { missingStatus, type OnlineMap, type OnlineMapInput } from "./online-map.ts";
import { inScheme } from "./plan-colours.ts";
import { fetchPlan, ONLINE, PLAN_SOURCE, type Plan } from "./plan-style.ts";

const RELIEF_SOURCE = `${ONLINE}/relief`;
const RELIEF_LAYER = RELIEF_SOURCE;
const RELIEF_TILES = { size: 256, deepest: 15 };

/** The layer of the embedded map above its ground and waters: the lowest over the plan. */
const LOWEST_LIMIT = "limit-commune";
/** First label layer of the page; the labels of the plan lie under it. */
const FIRST_NAME = "label-route";

/** Time until missing parts are requested again: it doubles with each failure. */
const FIRST_RETRY_MS = 45_000;
const LONGEST_RETRY_MS = 12 * 60_000;

/** Read once for all maps of the page. */
let known: Plan | undefined;

/**
 * Draws Plan IGN in a map, while it is chosen. The embedded one shows until a tile is visible, and where tiles are missing. Failures go to
 * `report` only, and are retried when the network is back, and after growing delays.
 */
export function createPlanMap(map: MapLibreMap, { ask, scheme, report }: OnlineMapInput): OnlineMap {
  let choice: BaseMapChoice = OWN_BASE_MAP;
  let run = new AbortController();
  let plan: Plan | undefined;
  let watch: TileWatch | undefined;

  const draw = () => {
    if (!isPlan(choice)) return end();
    if (plan === undefined) return void start();
    showRelief(map, choice === "plan-relief", firstLineOf(map, plan), scheme());
    watch?.askAgain();
  };
  const retry = createRetry(draw);
  const fail = () => {
    report(missingStatus());
    retry.later();
  };
  const tell = ({ isSeen, isLacking }: Sight) => {
    if (!isSeen && isLacking) return fail();
    // Outside the covered area there are no tiles, without a fault.
    report(isSeen ? "shown" : "asking");
    if (isLacking) retry.later();
    else retry.forget();
  };
  const start = async () => {
    end();
    run = new AbortController();
    const { signal } = run;
    try {
      known ??= await fetchPlan(ask, signal);
      if (signal.aborted) return;
      if (known === undefined) return fail();
      answerTiles(ask);
      plan = known;
      watch = watchTiles(map, sourceLayersOf(plan.style.ground), tell);
      addPlan(map, plan, scheme());
      showRelief(map, choice === "plan-relief", firstLineOf(map, plan), scheme());
    } catch {
      if (signal.aborted) return;
      end();
      fail();
    }
  };
  const end = () => {
    run.abort();
    watch?.stop();
    watch = undefined;
    if (plan !== undefined) removePlan(map);
    plan = undefined;
  };
  return {
    choose: (chosen) => {
      choice = chosen;
      retry.forget();
      draw();
    },
    repaint: () => {
      if (plan !== undefined) repaint(map, plan, scheme());
    },
    leave: () => {
      retry.leave();
      run.abort();
      watch?.stop();
    },
  };
}

interface Retry {
  /** Acts after a delay, or when the network is back; the delay grows with each failure. */
  readonly later: () => void;
  /** Cancels the retry, and resets the delay. */
  readonly forget: () => void;
  readonly leave: () => void;
}

/** Retries a failed request: when the network is back, and after growing delays. */
function createRetry(act: () => void): Retry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_RETRY_MS;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const goOn = () => {
    stop();
    act();
  };
  addEventListener("online", goOn);
  return {
    later: () => {
      // A map that moves reports its missing tiles again and again: the first report counts.
      if (timer !== undefined) return;
      timer = setTimeout(goOn, waitMs);
      waitMs = Math.min(2 * waitMs, LONGEST_RETRY_MS);
    },
    forget: () => {
      stop();
      waitMs = FIRST_RETRY_MS;
    },
    leave: () => {
      stop();
      removeEventListener("online", goOn);
    },
  };
}

/** Adds the plan over the embedded ground and waters, under all other layers of the page. MapLibre does not add layers that it refuses. */
export function addPlan(map: MapLibreMap, { style, symbols }: Plan, scheme: Scheme): void {
  for (const { name, image, pixelRatio, sdf } of symbols)
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio, sdf });
  const tiles = [viaProtocol(style.tiles)];
  map.addSource(PLAN_SOURCE, { type: "vector", tiles, maxzoom: style.maxzoom, attribution: PLAN_CREDIT });
  for (const layer of inScheme(style.ground, scheme)) map.addLayer(layer, LOWEST_LIMIT);
  for (const layer of inScheme(style.names, scheme)) map.addLayer(layer, FIRST_NAME);
}

function firstLineOf(map: MapLibreMap, { style }: Plan): string {
  const isThere = ({ id, type }: LayerSpecification) => type === "line" && map.getLayer(id) !== undefined;
  return style.ground.find(isThere)?.id ?? LOWEST_LIMIT;
}

export function showRelief(map: MapLibreMap, isShown: boolean, before: string, scheme: Scheme): void {
  const isThere = map.getLayer(RELIEF_LAYER) !== undefined;
  if (isShown === isThere) return;
  if (!isShown) {
    map.removeLayer(RELIEF_LAYER);
    map.removeSource(RELIEF_SOURCE);
    return;
  }
  map.addSource(RELIEF_SOURCE, {
    type: "raster",
    tiles: [viaProtocol(SERVICES.reliefTiles)],
    tileSize: RELIEF_TILES.size,
    maxzoom: RELIEF_TILES.deepest,
  });
  map.addLayer({ id: RELIEF_LAYER, type: "raster", source: RELIEF_SOURCE, paint: reliefPaint(scheme) }, before);
}

/** The shading is a grey image: in the dark scheme its light slopes are reduced. */
function reliefPaint(scheme: Scheme) {
  return scheme === "light"
    ? { "raster-opacity": 0.32, "raster-brightness-max": 1, "raster-contrast": 0 }
    : { "raster-opacity": 0.45, "raster-brightness-max": 0.3, "raster-contrast": 0.2 };
}

export function repaint(map: MapLibreMap, { style }: Plan, scheme: Scheme): void {
  const relief = { id: RELIEF_LAYER, type: "raster", source: RELIEF_SOURCE, paint: reliefPaint(scheme) } as const;
  const layers: LayerSpecification[] = [...inScheme([...style.ground, ...style.names], scheme), relief];
  paintLayers(
    map,
    layers.filter(({ id }) => map.getLayer(id) !== undefined),
  );
}

export function removePlan(map: MapLibreMap): void {
  for (const id of map.getLayersOrder()) {
    if (id.startsWith(`${ONLINE}/`)) map.removeLayer(id);
  }
  for (const id of [PLAN_SOURCE, RELIEF_SOURCE]) {
    if (map.getSource(id) !== undefined) map.removeSource(id);
  }
}

const SCHEME = `${ONLINE}://`;

/** URL under a custom protocol: MapLibre's own requests have neither a timeout nor a pause after HTTP 429. */
function viaProtocol(url: string): string {
  return url.replace(/^https:\/\//, SCHEME);
}

/** Registers the protocol, so that MapLibre requests tiles of the plan through `ask`. A failed tile is an error of its source. */
function answerTiles(ask: AskBaseMap): void {
  addProtocol(ONLINE, async ({ url, type }, { signal }) => {
    const kind: PieceKind = type === "image" ? "picture" : "tile";
    const piece = await ask(url.replace(SCHEME, "https://"), kind, signal);
    if (piece.kind === "bytes") return { data: piece.bytes };
    // MapLibre draws nothing for an empty tile, and does not request it again.
    if (piece.kind === "nothing") return { data: new ArrayBuffer(0) };
    throw piece.kind === "aborted" ? new DOMException("not wanted any more", "AbortError") : new Error("no tile");
  });
}

interface TileWatch {
  /** Requests the tiles again, if some have failed. */
  readonly askAgain: () => void;
  readonly stop: () => void;
}

interface Sight {
  /** A part of the plan is visible. */
  readonly isSeen: boolean;
  /** A part of it, or of its relief, is missing. */
  readonly isLacking: boolean;
}

interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

interface FailedTile {
  readonly sourceId: string;
  readonly address: TileAddress;
}

/** Properties of MapLibre's error events. */
interface TileFault {
  readonly error: Error;
  readonly sourceId?: string;
  readonly tile?: { readonly tileID?: { readonly canonical?: TileAddress } };
}

/** Source layers of some layers, each once. */
function sourceLayersOf(layers: readonly LayerSpecification[]): readonly string[] {
  return [...new Set(layers.flatMap((layer) => ("source-layer" in layer ? (layer["source-layer"] ?? []) : [])))];
}

/**
 * Calls `report` with whether a part of the plan is visible, after tiles load or fail; "nothing visible" only when no tile is loading any
 * more. Errors of the plan are not logged; all others are, as without a listener.
 * @param sourceLayers those of its ground, by which MapLibre finds features in tiles
 */
export function watchTiles(
  map: MapLibreMap,
  sourceLayers: readonly string[],
  report: (sight: Sight) => void,
): TileWatch {
  let failed: readonly FailedTile[] = [];
  let isSeen = false;
  const look = () => {
    if (map.getSource(PLAN_SOURCE) === undefined) return;
    isSeen = sourceLayers.some((sourceLayer) => map.querySourceFeatures(PLAN_SOURCE, { sourceLayer }).length > 0);
    if (isSeen || map.isSourceLoaded(PLAN_SOURCE)) report({ isSeen, isLacking: failed.length > 0 });
  };
  const onError = (event: unknown) => {
    const { error, sourceId = "", tile } = event as TileFault;
    const address = tile?.tileID?.canonical;
    if (sourceId.startsWith(`${ONLINE}/`)) failed = [...failed, ...(address ? [{ sourceId, address }] : [])];
    // The message names a layer that MapLibre refuses; the map is drawn without it.
    else if (!error.message.includes(`${ONLINE}/`)) console.error(error);
    if (sourceId === PLAN_SOURCE) look();
  };
  const onData = ({ sourceId, tile }: { readonly sourceId?: string; readonly tile?: unknown }) => {
    if (sourceId === PLAN_SOURCE && tile !== undefined && !isSeen) look();
  };
  map.on("error", onError);
  map.on("sourcedata", onData);
  map.on("idle", look);
  return {
    askAgain: () => {
      const again = failed;
      failed = [];
      // Not by setTiles: MapLibre then waits for a tile that has failed, and does not request it.
      for (const id of [PLAN_SOURCE, RELIEF_SOURCE]) {
        const tiles = again.filter(({ sourceId }) => sourceId === id).map(({ address }) => address);
        if (tiles.length > 0 && map.getSource(id) !== undefined) map.refreshTiles(id, tiles);
      }
    },
    stop: () => {
      map.off("error", onError);
      map.off("sourcedata", onData);
      map.off("idle", look);
    },
  };
}
