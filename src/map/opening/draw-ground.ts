import type { FeatureCollection, Position as GeoJsonPosition, Geometry } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { BaseMap } from "../../domain/base-map.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { MapPalette } from "../../theme/map.ts";
import { baseLayers } from "../base-style.ts";
import { deriveAround } from "../derive-around.ts";
import { RELIEF_BEFORE } from "../layers/relief.ts";
import { SOURCE } from "../source-ids.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { isOfLayer, isShownAt, numberAt, valueAt } from "./style-values.ts";

export interface GroundData {
  readonly baseMap: BaseMap;
  readonly outlines: Pick<TerritoryOutlines, "departements">;
}

/** Areas and lines of the base map above its relief, as the map draws them at a zoom: paths of SVG, in the order of the layers. */
export function drawGround(
  { baseMap, outlines }: GroundData,
  palette: MapPalette,
  zoom: number,
  frame: PictureFrame,
): string {
  const collections: Readonly<Record<string, FeatureCollection<Geometry, object | null>>> = {
    [SOURCE.sea]: baseMap.sea,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.reaches]: baseMap.reaches,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.departements]: outlines.departements,
    [SOURCE.around]: deriveAround(outlines.departements),
  };
  const layers = baseLayers(palette);
  return layers
    .slice(layers.findIndex(({ id }) => id === RELIEF_BEFORE))
    .map((layer) => {
      if ((layer.type !== "fill" && layer.type !== "line") || !isShownAt(layer, zoom)) return "";
      // Lines beside another line are too fine for the picture.
      if (layer.type === "line" && numberAt(layer, "line-offset", zoom) !== 0) return "";
      const features = collections[layer.source]?.features.filter(({ properties }) =>
        isOfLayer(layer, { ...properties }),
      );
      const path = features?.flatMap(({ geometry }) => linesOf(geometry)).map((line) => pathOf(line, frame)) ?? [];
      return path.length === 0 ? "" : `<path ${paintOf(layer, zoom)} d="${path.join("")}"/>`;
    })
    .join("");
}

/** Rivers widen along their course. */
const MIDDLE_OF_COURSE = { course: 0.5 };

function paintOf(layer: LayerSpecification & { type: "fill" | "line" }, zoom: number): string {
  const { type } = layer;
  const colour = String(valueAt(layer, `${type}-color`, zoom));
  const opacity = numberAt(layer, `${type}-opacity`, zoom);
  if (type === "fill") return `fill="${colour}" fill-opacity="${opacity}" fill-rule="evenodd"`;
  const width = numberAt(layer, "line-width", zoom, MIDDLE_OF_COURSE);
  return `fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linejoin="round"`;
}

function pathOf(line: readonly GeoJsonPosition[], frame: PictureFrame): string {
  const points = line.map(([longitude = 0, latitude = 0]) => {
    const [x, y] = frame.project([longitude, latitude]);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${points.join("L")}`;
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
