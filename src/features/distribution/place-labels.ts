import type { DistributionFrame } from "./frame.ts";

/** A curve that rises to the right, with the label to place along it. */
export interface LabelledLine {
  readonly text: string;
  /** Vertical position of the curve at a horizontal one, in pixels from the top; it never increases to the right. */
  readonly yAt: (x: number) => number;
}

/** A rectangle in the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE_HEIGHT = 16;
const GAP = 5;
const STEP = 6;
/** Least additional distance of other curves from a label, in pixels. */
const APART = 8;

/**
 * Places the label of each curve directly above or below it. A good box is free of other labels, `reserved` boxes and curves, lies nearer
 * to its own curve than to any other along its whole length, and does not cross the vertical line at `ruleX`. Without a good box the label
 * takes the least bad one; it never leaves the frame.
 */
export function placeLabels(
  lines: readonly LabelledLine[],
  frame: DistributionFrame,
  widthOf: (text: string) => number,
  reserved: readonly Box[] = [],
  ruleX = Number.NaN,
): readonly Box[] {
  const taken = [...reserved];
  return lines.map((line) => {
    const penalised = (box: Box) => ({ box, penalty: penaltyOf(box, line, lines, taken) + crossing(box, ruleX) });
    const [first, ...others] = candidatesOf(line, frame, widthOf(line.text));
    const best = others
      .map(penalised)
      .reduce((one, other) => (other.penalty < one.penalty ? other : one), penalised(first));
    taken.push(best.box);
    return best.box;
  });
}

type Candidates = readonly [Box, ...Box[]];

function candidatesOf({ yAt }: LabelledLine, frame: DistributionFrame, width: number): Candidates {
  const boxes: Box[] = [];
  for (let left = frame.left + GAP; left + width <= frame.right; left += STEP) {
    const right = left + width;
    const above = yAt(right) - GAP;
    const below = yAt(left) + GAP;
    boxes.push({ left, right, top: above - LINE_HEIGHT, bottom: above });
    boxes.push({ left, right, top: below, bottom: below + LINE_HEIGHT });
  }
  const [first, ...others] = boxes.filter(({ top, bottom }) => top >= frame.top && bottom <= frame.bottom);
  if (first !== undefined) return [first, ...others];
  const top = frame.bottom - LINE_HEIGHT;
  return [{ left: frame.left, right: frame.left + width, top, bottom: frame.bottom }];
}

const PENALTY = { name: 1000, stranger: 200, crossing: 60, rule: 20, pixelAway: 1 } as const;

function penaltyOf(box: Box, own: LabelledLine, lines: readonly LabelledLine[], taken: readonly Box[]): number {
  const names = taken.filter((other) => overlap(box, other)).length;
  const crossings = lines.reduce((sum, line) => sum + countCrossings(box, line), 0);
  const away = distanceFrom(box, own);
  const strangers = lines.filter((line) => line !== own && distanceFrom(box, line) < away + APART).length;
  return PENALTY.name * names + PENALTY.stranger * strangers + PENALTY.crossing * crossings + PENALTY.pixelAway * away;
}

function crossing({ left, right }: Box, ruleX: number): number {
  return left < ruleX && ruleX < right ? PENALTY.rule : 0;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Number of columns of the box through which the curve runs. */
function countCrossings({ left, right, top, bottom }: Box, { yAt }: LabelledLine): number {
  let crossings = 0;
  for (let x = left; x < right; x += STEP) {
    if (yAt(x) > top && yAt(Math.min(right, x + STEP)) < bottom) crossings += 1;
  }
  return crossings;
}

/** Mean vertical distance of the curve from the box, at its ends and its middle. */
function distanceFrom({ left, right, top, bottom }: Box, { yAt }: LabelledLine): number {
  const distances = [left, (left + right) / 2, right].map((x) => Math.max(0, top - yAt(x), yAt(x) - bottom));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
