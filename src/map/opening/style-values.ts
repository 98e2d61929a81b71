import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";

type Properties = Readonly<Record<string, unknown>> | null;
type Specification = Parameters<typeof normalizePropertyExpression>[2];

/**
 * What a layer of the map has for a property of its paint or layout at a zoom, as MapLibre computes it: a number, a text, a list, or a
 * colour that writes itself as CSS.
 */
export function valueAt(layer: LayerSpecification, name: string, zoom: number, properties: Properties = {}): unknown {
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

export function numberAt(layer: LayerSpecification, name: string, zoom: number, properties?: Properties): number {
  return Number(valueAt(layer, name, zoom, properties));
}

/** Whether a layer is drawn at a zoom. */
export function isShownAt({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean {
  return minzoom <= zoom && zoom < maxzoom;
}

/** Whether a feature with such properties is one of a layer's. */
export function isOfLayer(layer: LayerSpecification, properties: Properties): boolean {
  const filter = "filter" in layer ? layer.filter : undefined;
  return featureFilter(filter, layer.id).filter({ zoom: 0 }, { type: "Point", properties: { ...properties } });
}
