import type { Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import { SERVICES } from "../../online/services.ts";
import { ONLINE, PLAN_SOURCE, RELIEF_SOURCE } from "./names.ts";
import { viaProtocol } from "./plan-protocol.ts";

export interface TileWatch {
  /** Requests the visible tiles again that failed. */
  readonly askAgain: () => void;
  readonly stop: () => void;
}

export interface Sight {
  /** A part of the plan is visible. */
  readonly isSeen: boolean;
  /** A part of it is missing. */
  readonly isLacking: boolean;
}

interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Properties of MapLibre's error events: the source and the tile. */
interface Fault {
  readonly error: Error;
  readonly sourceId?: string;
  readonly tile?: { readonly tileID?: { readonly canonical?: TileAddress } };
}

/**
 * Calls `report` with whether a part of the plan is visible, after tiles load or fail; "nothing visible" only when no tile is loading
 * any more. Errors of the plan are not logged; all others are, as without a listener.
 */
export function watchTiles(
  map: MapLibreMap,
  sourceLayers: readonly string[],
  report: (sight: Sight) => void,
): TileWatch {
  let failed: TileAddress[] = [];
  let hasReliefFailed = false;
  let isSeen = false;
  const look = () => {
    if (map.getSource(PLAN_SOURCE) === undefined) return;
    isSeen = sourceLayers.some((sourceLayer) => map.querySourceFeatures(PLAN_SOURCE, { sourceLayer }).length > 0);
    if (isSeen || map.isSourceLoaded(PLAN_SOURCE)) report({ isSeen, isLacking: failed.length > 0 || hasReliefFailed });
  };
  const onError = (event: unknown) => {
    const { error, sourceId, tile } = event as Fault;
    const tileAddress = tile?.tileID?.canonical;
    if (sourceId === PLAN_SOURCE && tileAddress !== undefined) failed.push(tileAddress);
    else if (sourceId === RELIEF_SOURCE) hasReliefFailed = true;
    else if (!isOfPlan(sourceId, error)) console.error(error);
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
      if (again.length > 0 && map.getSource(PLAN_SOURCE) !== undefined) map.refreshTiles(PLAN_SOURCE, again);
      const relief = map.getSource<VectorTileSource>(RELIEF_SOURCE);
      if (hasReliefFailed && relief !== undefined) relief.setTiles([viaProtocol(SERVICES.reliefTiles)]);
      hasReliefFailed = false;
      map.triggerRepaint();
    },
    stop: () => {
      map.off("error", onError);
      map.off("sourcedata", onData);
      map.off("idle", look);
    },
  };
}

/** The message names a layer that MapLibre refuses; the plan is drawn without it. */
function isOfPlan(sourceId: string | undefined, error: Error): boolean {
  return sourceId?.startsWith(ONLINE) === true || String(error.message).includes(`${ONLINE}/`);
}
