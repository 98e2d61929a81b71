import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../theme/ground.ts";
import { byZoom } from "./by-zoom.ts";

/** A state of the whole map, which its paint reads: whether the outlines of territories are official ones. */
export const OFFICIAL_OUTLINES = "officialOutlines";

export const OUTLINES_STATE: NonNullable<StyleSpecification["state"]> = { [OFFICIAL_OUTLINES]: { default: false } };

type Opacity = number | ExpressionSpecification;

/** An opacity that holds up to a zoom and is nothing beyond another, where the map must not be read as a survey. */
export function leaving(opacity: Opacity, from: number = GROUND_LEAVES.from, to: number = GROUND_LEAVES.to) {
  return byZoom([from, opacity], [to, 0]);
}

/** The same for outlines of territories, or what is cut along them: official ones stay. */
export function leavingUnlessOfficial(opacity: Opacity, from: number, to: number): ExpressionSpecification {
  return byZoom([from, opacity], [to, whereOfficial(opacity)]);
}

export function whereOfficial(value: Opacity, otherwise: Opacity = 0): ExpressionSpecification {
  return ["case", ["boolean", ["global-state", OFFICIAL_OUTLINES], false], value, otherwise];
}

/** The other way round: what stands in for schematic outlines. */
export function arrivingUnlessOfficial(opacity: Opacity, from: number, to: number): ExpressionSpecification {
  return byZoom([from, 0], [to, whereOfficial(0, opacity)]);
}
