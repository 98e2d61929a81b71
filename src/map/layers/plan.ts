import type { Map as MapLibreMap, RasterLayerSpecification, RasterSourceSpecification } from "maplibre-gl";
import { SERVICES } from "../../data/online/services.ts";
import { PLAN_CREDIT } from "../../domain/base-map.ts";
import type { AppState, Scheme } from "../../state/app-state.ts";
import type { PlanStatus } from "../../state/slices.ts";
import { paintLayers } from "../set-data.ts";
import { type Apply, whenAny } from "../when-changed.ts";

/** Its source and its layer. */
export const PLAN = "plan-ign";

/** In the dark scheme lightness is inverted, and hues are turned back. */
const PAINT: Readonly<Record<Scheme, NonNullable<RasterLayerSpecification["paint"]>>> = {
  light: { "raster-brightness-min": 0, "raster-brightness-max": 1, "raster-hue-rotate": 0, "raster-saturation": 0 },
  dark: {
    "raster-brightness-min": 0.85,
    "raster-brightness-max": 0.1,
    "raster-hue-rotate": 180,
    "raster-saturation": -0.4,
  },
};

const SOURCE: RasterSourceSpecification = {
  type: "raster",
  tiles: [SERVICES.planTiles],
  tileSize: 256,
  maxzoom: 18,
  attribution: PLAN_CREDIT,
};

function planLayer(scheme: Scheme): RasterLayerSpecification {
  return { id: PLAN, type: "raster", source: PLAN, paint: PAINT[scheme] };
}

export interface PlanSync {
  readonly apply: Apply<AppState>;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/**
 * Draws Plan IGN over the ground of the embedded map while it is chosen; nothing is asked of IGN before. The status "asking" asks for every
 * tile anew. Where tiles are missing the embedded map is seen.
 * @param before the lowest layer above the plan
 */
export function syncPlan(map: MapLibreMap, before: string, report: (status: PlanStatus) => void): PlanSync {
  let status: PlanStatus = "none";
  let endWatch = () => {};
  const isDrawn = () => map.getSource(PLAN) !== undefined;
  const remove = () => {
    endWatch();
    if (!isDrawn()) return;
    map.removeLayer(PLAN);
    map.removeSource(PLAN);
  };
  const add = (scheme: Scheme) => {
    map.addSource(PLAN, SOURCE);
    map.addLayer(planLayer(scheme), before);
    endWatch = watchTiles(map, report);
  };
  const comeBack = () => {
    if (status === "offline") report("asking");
  };
  addEventListener("online", comeBack);
  return {
    apply: whenAny(
      ({ plan, scheme }) => [plan, scheme],
      ({ plan, scheme }) => {
        status = plan;
        if (plan === "none" || plan === "asking") remove();
        if (isDrawn()) return paintLayers(map, [planLayer(scheme)]);
        if (plan === "none" || plan === "offline") return;
        // Browsers log every request that cannot be sent.
        if (navigator.onLine) add(scheme);
        else report("offline");
      },
    ),
    leave: () => {
      removeEventListener("online", comeBack);
      endWatch();
    },
  };
}

/** Properties of MapLibre's events of tiles. */
interface TileEvent {
  readonly sourceId?: string;
  readonly tile?: unknown;
}

/**
 * Reports the plan as shown when a tile of it comes, and as failed when the map is at rest and none of the tiles asked for since it moved
 * has come. Returns the function that ends the watch.
 */
function watchTiles(map: MapLibreMap, report: (status: PlanStatus) => void): () => void {
  let hasCome = false;
  let hasFailed = false;
  const onData = (event: unknown) => {
    const { sourceId, tile } = event as TileEvent;
    if (sourceId !== PLAN || tile === undefined) return;
    hasCome = true;
    report("shown");
  };
  const onError = (event: unknown) => {
    if ((event as TileEvent).sourceId === PLAN) hasFailed = true;
  };
  const onIdle = () => {
    if (hasFailed && !hasCome) report(navigator.onLine ? "failed" : "offline");
    hasCome = false;
    hasFailed = false;
  };
  map.on("sourcedata", onData);
  map.on("error", onError);
  map.on("idle", onIdle);
  return () => {
    map.off("sourcedata", onData);
    map.off("error", onError);
    map.off("idle", onIdle);
  };
}
