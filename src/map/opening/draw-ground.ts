import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Position as GeoJsonPosition, Geometry } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { baseLayers } from "../base-style.ts";
import { deriveAround } from "../derive-around.ts";
import { SOURCE } from "../source-ids.ts";
import type { PictureFrame } from "./picture-frame.ts";

export interface GroundData {
  readonly baseMap: BaseMap;
  readonly outlines: Pick<TerritoryOutlines, "departements">;
}

/** Areas and lines of the base map, as the map draws them at a zoom: paths of SVG, in the order of the layers. */
export function drawGround(
  { baseMap, outlines }: GroundData,
  palette: MapPalette,
  zoom: number,
  frame: PictureFrame,
): string {
  const collections: Readonly<Record<string, FeatureCollection<Geometry, object | null>>> = {
    [SOURCE.sea]: baseMap.sea,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.glaciers]: baseMap.glaciers,
    [SOURCE.forests]: baseMap.forests,
    [SOURCE.borders]: baseMap.borders,
    [SOURCE.rivers]: baseMap.rivers,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.departements]: outlines.departements,
    [SOURCE.around]: deriveAround(outlines.departements),
  };
  return baseLayers(palette)
    .map((layer) => {
      if ((layer.type !== "fill" && layer.type !== "line") || !isShownAt(layer, zoom)) return "";
      const features = collections[layer.source]?.features ?? [];
      // Lines of one paint are one path.
      const paths = new Map<string, string[]>();
      for (const { properties, geometry } of features) {
        if (!isOfLayer(layer, { ...properties }, zoom)) continue;
        const paint = paintOf(layer, zoom, { ...properties });
        paths.set(paint, [...(paths.get(paint) ?? []), ...linesOf(geometry).map((line) => pathOf(line, frame))]);
      }
      return [...paths].map(([paint, path]) => `<path ${paint} d="${path.join("")}"/>`).join("");
    })
    .join("");
}

function paintOf(layer: LayerSpecification & { type: "fill" | "line" }, zoom: number, properties: Properties): string {
  const { type } = layer;
  const colour = String(valueAt(layer, `${type}-color`, zoom, properties));
  const opacity = numberAt(layer, `${type}-opacity`, zoom, properties);
  if (type === "fill") return `fill="${colour}" fill-opacity="${opacity}" fill-rule="evenodd"`;
  const width = numberAt(layer, "line-width", zoom, properties);
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

type Properties = Readonly<Record<string, unknown>> | null;

type Specification = Parameters<typeof normalizePropertyExpression>[2];

/**
 * What a layer of the map has for a property of its paint or layout at a zoom, as MapLibre computes it: a number, a text, a list, or a
 * colour that writes itself as CSS.
 */
function valueAt(layer: LayerSpecification, name: string, zoom: number, properties: Properties = {}): unknown {
  for (const group of ["paint", "layout"] as const) {
    const tables = latest as unknown as Readonly<Record<string, Readonly<Record<string, Specification>> | undefined>>;
    const specification = tables[`${group}_${layer.type}`]?.[name];
    if (specification === undefined) continue;
    const given = (layer[group] as Readonly<Record<string, unknown>> | undefined)?.[name];
    const value = given ?? (specification as { readonly default?: unknown }).default;
    if (value === undefined) return undefined;
    const expression = normalizePropertyExpression(
      value as Parameters<typeof normalizePropertyExpression>[0],
      layer.id,
      specification,
    );
    return expression.evaluate({ zoom }, { type: "Point", properties: { ...properties } });
  }
  throw new Error(`A layer of type ${layer.type} has no ${name}.`);
}

function numberAt(layer: LayerSpecification, name: string, zoom: number, properties?: Properties): number {
  return Number(valueAt(layer, name, zoom, properties));
}

/** Whether a layer is drawn at a zoom. */
function isShownAt({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean {
  return minzoom <= zoom && zoom < maxzoom;
}

/** Whether a feature with such properties is one of a layer's at a zoom. */
function isOfLayer(layer: LayerSpecification, properties: Properties, zoom: number): boolean {
  const filter = "filter" in layer ? layer.filter : undefined;
  return featureFilter(filter, layer.id).filter(
    { zoom: Math.floor(zoom) },
    { type: "Point", properties: { ...properties } },
  );
}
