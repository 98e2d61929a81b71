import { addProtocol, type LayerSpecification, type Map as MapLibreMap } from "maplibre-gl";
import { MAP } from "../../design/theme/map.ts";
import { OSM_CREDIT } from "../../domain/base-map-credit.ts";
import type { ArchiveHeader, TileArchive } from "../../domain/tile-archive.ts";
import type { Scheme } from "../../model/app-state.ts";
import { ACCESS_LAYER } from "../layers/access.ts";
import { RELIEF_BEFORE, reliefLayers } from "../layers/relief.ts";
import { waterLayers } from "../layers/water.ts";
import { paintLayers } from "../map-style.ts";
import { FIRST_NAME } from "../online/names.ts";
import { type DetailedLayers, detailedLayers } from "./detailed-layers.ts";
import { DETAILED, DETAILED_SOURCE } from "./names.ts";

/** The detailed map on a map, over the embedded ground, under all other layers of the page. */
export interface PutDetailed {
  /** Hides the schematic waters and ridges of the embedded map while the detailed one shows the real ones. */
  readonly replaceGround: (isReplaced: boolean) => void;
  readonly repaint: (scheme: Scheme) => void;
  readonly remove: () => void;
}

/** Adds source and layers; MapLibre requests the tiles of the visible part from the archive. */
export function putDetailed(
  map: MapLibreMap,
  archive: TileArchive,
  header: ArchiveHeader,
  scheme: Scheme,
): PutDetailed {
  answerFrom(archive);
  const { minZoom: minzoom, maxZoom: maxzoom, minLon, minLat, maxLon, maxLat } = header;
  map.addSource(DETAILED_SOURCE, {
    type: "vector",
    tiles: [`${DETAILED}://{z}/{x}/{y}`],
    minzoom,
    maxzoom,
    bounds: [minLon, minLat, maxLon, maxLat],
    attribution: OSM_CREDIT,
  });
  const { ground, names } = detailedLayers(scheme);
  for (const layer of ground) map.addLayer(layer, ACCESS_LAYER);
  for (const layer of names) map.addLayer(layer, FIRST_NAME);
  let isReplaced = false;
  const replaceGround = (isNext: boolean) => {
    if (isNext === isReplaced) return;
    isReplaced = isNext;
    for (const id of SCHEMATIC) map.setLayoutProperty(id, "visibility", isNext ? "none" : "visible");
  };
  return {
    replaceGround,
    repaint: (next) => paintLayers(map, allOf(detailedLayers(next))),
    remove: () => {
      replaceGround(false);
      for (const { id } of allOf({ ground, names })) map.removeLayer(id);
      map.removeSource(DETAILED_SOURCE);
    },
  };
}

/** Ridges, rivers and lakes. The sea stays: tiles have its coast only. */
const SCHEMATIC = [...reliefLayers(MAP.light), ...waterLayers(MAP.light)]
  .map(({ id }) => id)
  .filter((id) => id !== RELIEF_BEFORE && !/^(sea|coast)/.test(id));

function allOf({ ground, names }: DetailedLayers): LayerSpecification[] {
  return [...ground, ...names];
}

/** Answers the protocol from an archive. A tile that cannot be read is an error of the source, which the map does not log. */
function answerFrom(archive: TileArchive): void {
  addProtocol(DETAILED, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url.slice(`${DETAILED}://`.length).split("/").map(Number);
    // MapLibre draws nothing for an empty tile.
    return { data: (await archive.tile(z, x, y, signal)) ?? new ArrayBuffer(0) };
  });
}
