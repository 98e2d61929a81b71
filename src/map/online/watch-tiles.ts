import type { Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import { SERVICES } from "../../online/services.ts";
import { ONLINE, PLAN_SOURCE, RELIEF_SOURCE } from "./names.ts";
import { viaProtocol } from "./plan-protocol.ts";

export interface TileWatch {
  /** Asks again for the tiles in sight that could not be had. */
  readonly askAgain: () => void;
  readonly stop: () => void;
}

export interface Sight {
  /** Something of the plan. */
  readonly isSeen: boolean;
  /** Some of it could not be had. */
  readonly isLacking: boolean;
}

interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What MapLibre tells of an error beside its type: from which source, and which tile. */
interface Fault {
  readonly error: Error;
  readonly sourceId?: string;
  readonly tile?: { readonly tileID?: { readonly canonical?: TileAddress } };
}

/**
 * Looks whether anything of the plan is in sight, when tiles come and when they do not: `tell` hears it, that nothing is only once
 * nothing is awaited any more. Errors of the plan say nothing to the console; all others do, as where nobody listens.
 */
export function watchTiles(map: MapLibreMap, sourceLayers: readonly string[], tell: (sight: Sight) => void): TileWatch {
  let failed: TileAddress[] = [];
  let hasReliefFailed = false;
  let isSeen = false;
  const look = () => {
    if (map.getSource(PLAN_SOURCE) === undefined) return;
    isSeen = sourceLayers.some((sourceLayer) => map.querySourceFeatures(PLAN_SOURCE, { sourceLayer }).length > 0);
    if (isSeen || map.isSourceLoaded(PLAN_SOURCE)) tell({ isSeen, isLacking: failed.length > 0 || hasReliefFailed });
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

/** A layer that MapLibre cannot draw is named in the message; the plan does without it. */
function isOfPlan(sourceId: string | undefined, error: Error): boolean {
  return sourceId?.startsWith(ONLINE) === true || String(error.message).includes(`${ONLINE}/`);
}
