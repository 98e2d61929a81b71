import type { ExpressionSpecification } from "maplibre-gl";

type Stop<Value> = readonly [zoom: number, value: Value];

/** Linear interpolation between zooms; constant before the first stop and after the last. */
export function byZoom(...stops: readonly Stop<number | string | ExpressionSpecification>[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}
