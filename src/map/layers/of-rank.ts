import type { ExpressionSpecification } from "maplibre-gl";

/** A value by the rank of a feature. */
export function ofRank<Value extends number | string>(
  first: Value,
  second: Value,
  third: Value,
): ExpressionSpecification {
  return ["match", ["get", "rank"], 1, first, 2, second, third];
}

/** The opacity of a line, which fades outside the region. */
export const FADING: ExpressionSpecification = ["match", ["coalesce", ["get", "fade"], 0], 0, 1, 1, 0.6, 2, 0.35, 0.15];

/** A value by the class of a road. */
export function ofClass<Value extends number | string>(
  ...[motorway, trunk, main, other]: [Value, Value, Value, Value]
) {
  return ["match", ["get", "class"], 1, motorway, 2, trunk, 3, main, other] as ExpressionSpecification;
}
