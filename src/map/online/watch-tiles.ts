import type { LayerSpecification, Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import { SERVICES } from "../../data/online/services.ts";
import { RELIEF_SOURCE } from "./names.ts";
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

/** A base map of vector tiles. */
export interface Watched {
  /** Id of its source, which begins with the prefix of its layers and a slash. */
  readonly source: string;
  /** Source layers of its ground, by which MapLibre finds features in tiles. */
  readonly sourceLayers: readonly string[];
}

/** Source layers of some layers, each once. */
export function sourceLayersOf(layers: readonly LayerSpecification[]): readonly string[] {
  return [...new Set(layers.flatMap((layer) => ("source-layer" in layer ? (layer["source-layer"] ?? []) : [])))];
}

/**
 * Calls `report` with whether a part of a base map is visible, after tiles load or fail; "nothing visible" only when no tile is loading
 * any more. Errors of the base map are not logged; all others are, as without a listener.
 */
export function watchTiles(
  map: MapLibreMap,
  { source, sourceLayers }: Watched,
  report: (sight: Sight) => void,
): TileWatch {
  const prefix = source.slice(0, source.indexOf("/") + 1);
  let failed: TileAddress[] = [];
  let hasReliefFailed = false;
  let isSeen = false;
  const look = () => {
    if (map.getSource(source) === undefined) return;
    isSeen = sourceLayers.some((sourceLayer) => map.querySourceFeatures(source, { sourceLayer }).length > 0);
    if (isSeen || map.isSourceLoaded(source)) report({ isSeen, isLacking: failed.length > 0 || hasReliefFailed });
  };
  const onError = (event: unknown) => {
    const { error, sourceId, tile } = event as Fault;
    const tileAddress = tile?.tileID?.canonical;
    if (sourceId === source && tileAddress !== undefined) failed.push(tileAddress);
    else if (sourceId === RELIEF_SOURCE) hasReliefFailed = true;
    else if (!isOfMap(prefix, sourceId, error)) console.error(error);
    if (sourceId === source) look();
  };
  const onData = ({ sourceId, tile }: { readonly sourceId?: string; readonly tile?: unknown }) => {
    if (sourceId === source && tile !== undefined && !isSeen) look();
  };
  map.on("error", onError);
  map.on("sourcedata", onData);
  map.on("idle", look);
  return {
    askAgain: () => {
      const again = failed;
      failed = [];
      if (again.length > 0 && map.getSource(source) !== undefined) map.refreshTiles(source, again);
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

/** The message names a layer that MapLibre refuses; the map is drawn without it. */
function isOfMap(prefix: string, sourceId: string | undefined, error: Error): boolean {
  return sourceId?.startsWith(prefix) === true || String(error.message).includes(prefix);
}
