export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Box of an overlay, in pixels from the map's upper left corner. */
export interface OverlayBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In pixels from each side of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

type Side = keyof Padding;

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Share of the map's width and height that stays free; overlays beyond that are not avoided. */
const LEAST_FREE_SHARE = 0.4;

/**
 * The padding that keeps shown features clear of overlays. Greedy, from the largest overlay: one that is not clear yet is avoided on the
 * side that costs the least area; one that leaves too little of the map is ignored.
 */
export function overlayPadding(map: Size, overlays: readonly OverlayBox[]): Padding {
  return overlays
    .filter((box) => area(box) > 0)
    .sort((a, b) => area(b) - area(a))
    .reduce((padding, box) => clearOf(map, padding, box), NONE);
}

/** Greatest share of the free width or height that a margin takes on one side: half of a narrow map stays for the features. */
const MOST_MARGIN_SHARE = 0.25;

/** The padding with a margin on each side, smaller where little of the map is free. */
export function withMargin({ width, height }: Size, padding: Padding, marginPx: number): Padding {
  const across = Math.min(marginPx, (width - padding.left - padding.right) * MOST_MARGIN_SHARE);
  const down = Math.min(marginPx, (height - padding.top - padding.bottom) * MOST_MARGIN_SHARE);
  return {
    top: padding.top + down,
    right: padding.right + across,
    bottom: padding.bottom + down,
    left: padding.left + across,
  };
}

function clearOf(map: Size, padding: Padding, box: OverlayBox): Padding {
  if (isClear(map, padding, box)) return padding;
  const depths: Padding = {
    top: box.bottom,
    right: map.width - box.left,
    bottom: map.height - box.top,
    left: box.right,
  };
  const sides: readonly Side[] = ["bottom", "right", "top", "left"];
  const choices = sides
    .map((side) => ({ ...padding, [side]: Math.max(padding[side], depths[side]) }))
    .filter((choice) => freeShare(map, choice).every((share) => share >= LEAST_FREE_SHARE))
    .sort((a, b) => freeArea(map, b) - freeArea(map, a));
  return choices[0] ?? padding;
}

/** Whether an overlay lies within the padding. */
function isClear({ width, height }: Size, { top, right, bottom, left }: Padding, box: OverlayBox): boolean {
  return box.bottom <= top || box.top >= height - bottom || box.right <= left || box.left >= width - right;
}

function freeShare({ width, height }: Size, { top, right, bottom, left }: Padding): readonly [number, number] {
  return [(width - left - right) / width, (height - top - bottom) / height];
}

function freeArea(map: Size, padding: Padding): number {
  const [across, down] = freeShare(map, padding);
  return across * down;
}

function area({ left, top, right, bottom }: OverlayBox): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
