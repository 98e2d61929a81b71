import type { VariableAnchorOffsetCollectionSpecification } from "maplibre-gl";

/** Positions of a label in order of preference: the anchor and its offset in em. */
export type Anchors = VariableAnchorOffsetCollectionSpecification;

/** On the eight sides of a dot, at a distance in em. */
export function aroundDot(em: number): Anchors {
  const slant = em * 0.75;
  return [
    "bottom",
    [0, 0.1 - em],
    "top",
    [0, em - 0.1],
    "left",
    [em, 0],
    "right",
    [-em, 0],
    "bottom-left",
    [slant, -slant],
    "top-left",
    [slant, slant],
    "bottom-right",
    [-slant, -slant],
    "top-right",
    [-slant, slant],
  ];
}

/** On its right and left, also a little lower or higher. */
export function asideOfDot(em: number): Anchors {
  return [0, 0.6, -0.6].flatMap((down): Anchors => ["left", [em, down], "right", [-em, down]]);
}
