import type { FeatureCollection, Position as GeoJsonPosition, Geometry } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { BaseMap } from "../../domain/base-map.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { MapPalette } from "../../theme/map.ts";
import { baseLayers } from "../base-style.ts";
import { deriveAround } from "../derive-around.ts";
import { RELIEF_BEFORE } from "../layers/relief.ts";
import { SOURCE } from "../source-ids.ts";
import type { Pixels } from "./encode-jpeg.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { type Colour, createRaster, type Point } from "./raster.ts";
import { isOfLayer, isShownAt, numberAt, valueAt } from "./style-values.ts";

export interface GroundData {
  readonly baseMap: BaseMap;
  readonly outlines: Pick<TerritoryOutlines, "departements">;
}

/** Areas and lines of the base map above its relief, as the map draws them at a zoom; transparent where the relief shows. */
export function drawGround(
  { baseMap, outlines }: GroundData,
  palette: MapPalette,
  zoom: number,
  frame: PictureFrame,
): Pixels {
  const collections: Readonly<Record<string, FeatureCollection<Geometry, object | null>>> = {
    [SOURCE.sea]: baseMap.sea,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.reaches]: baseMap.reaches,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.departements]: outlines.departements,
    [SOURCE.around]: deriveAround(outlines.departements),
  };
  const raster = createRaster(frame.widthPx, Math.ceil(frame.heightPx));
  const layers = baseLayers(palette);
  for (const layer of layers.slice(layers.findIndex(({ id }) => id === RELIEF_BEFORE))) {
    if ((layer.type !== "fill" && layer.type !== "line") || !isShownAt(layer, zoom)) continue;
    const features = collections[layer.source]?.features.filter(({ properties }) =>
      isOfLayer(layer, { ...properties }),
    );
    const lines = features?.flatMap(({ geometry }) => linesOf(geometry)).map((line) => line.map(toPoint(frame))) ?? [];
    if (layer.type === "fill") raster.fill(lines, colourAt(layer, "fill", zoom));
    // Lines beside another line are too fine for the picture.
    else if (numberAt(layer, "line-offset", zoom) === 0) {
      raster.stroke(lines, numberAt(layer, "line-width", zoom, MIDDLE_OF_COURSE), colourAt(layer, "line", zoom));
    }
  }
  return raster.pixels();
}

/** Rivers widen along their course. */
const MIDDLE_OF_COURSE = { course: 0.5 };

function colourAt(layer: LayerSpecification, kind: "fill" | "line", zoom: number): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = String(valueAt(layer, `${kind}-color`, zoom))
    .replace(/^rgba?\(|\)$/g, "")
    .split(",")
    .map(Number);
  return [red, green, blue, alpha * numberAt(layer, `${kind}-opacity`, zoom)];
}

function toPoint(frame: PictureFrame): (position: GeoJsonPosition) => Point {
  return ([longitude = 0, latitude = 0]) => frame.project([longitude, latitude]);
}

function linesOf(geometry: Geometry): readonly GeoJsonPosition[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
