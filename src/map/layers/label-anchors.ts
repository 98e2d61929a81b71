import type { VariableAnchorOffsetCollectionSpecification } from "maplibre-gl";

/** Where a name may stand, in the order of preference: which side of it is held, and how far away in em. */
export type Anchors = VariableAnchorOffsetCollectionSpecification;

/** On the eight sides of a dot, so many em away. */
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

/** At its right and left, a little lower or higher where that is free. */
export function asideOfDot(em: number): Anchors {
  return [0, 0.6, -0.6].flatMap((down): Anchors => ["left", [em, down], "right", [-em, down]]);
}
