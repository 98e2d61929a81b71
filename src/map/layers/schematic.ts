import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import { byZoom } from "./by-zoom.ts";

/** Global state of the style: whether the outlines of territories are official. */
export const OFFICIAL_OUTLINES = "officialOutlines";

export const OUTLINES_STATE: NonNullable<StyleSpecification["state"]> = { [OFFICIAL_OUTLINES]: { default: false } };

/** The zooms between which the schematic outline of an EPCI or a département fades out. */
export const SCHEMATIC_OUTLINE_LEAVES = [10.6, 11.4] as const;

type Opacity = number | ExpressionSpecification;

/** An opacity that is constant up to a zoom and 0 from another on, for schematic layers. */
export function leaving(opacity: Opacity, from: number = GROUND_LEAVES.from, to: number = GROUND_LEAVES.to) {
  return byZoom([from, opacity], [to, 0]);
}

/** The same for outlines of territories and features cut along them; official ones do not fade out. */
export function leavingUnlessOfficial(opacity: Opacity, from: number, to: number): ExpressionSpecification {
  return byZoom([from, opacity], [to, whereOfficial(opacity)]);
}

export function whereOfficial(value: Opacity, otherwise: Opacity = 0): ExpressionSpecification {
  return ["case", ["boolean", ["global-state", OFFICIAL_OUTLINES], false], value, otherwise];
}

/** The reverse, for features that replace schematic outlines. */
export function arrivingUnlessOfficial(opacity: Opacity, from: number, to: number): ExpressionSpecification {
  return byZoom([from, 0], [to, whereOfficial(0, opacity)]);
}
