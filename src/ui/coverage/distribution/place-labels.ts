import type { DistributionFrame } from "./distribution-frame.ts";

/** A line that rises to the right, and the name that is to stand along it. */
export interface LabelledLine {
  readonly text: string;
  /** Its height in the picture at a horizontal position, in pixels from the top: never growing to the right. */
  readonly yAt: (x: number) => number;
}

/** A part of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE_HEIGHT = 16;
const GAP = 5;
const STEP = 6;
/** By so much another line must be farther from a name than its own. */
const APART = 8;

/**
 * A place for the name of each line, right above or right below it, where neither other names nor what is `reserved` nor lines are in
 * its way, its own line is nearer than any other, and keeps close along the whole name, beside an upright rule rather than across it.
 * With no such place it takes the least bad one: names keep to the frame whatever happens.
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

/** In how many columns of the box the line runs through it; it rises from the height at a column's left to that at its right. */
function countCrossings({ left, right, top, bottom }: Box, { yAt }: LabelledLine): number {
  let crossings = 0;
  for (let x = left; x < right; x += STEP) {
    if (yAt(x) > top && yAt(Math.min(right, x + STEP)) < bottom) crossings += 1;
  }
  return crossings;
}

/** How far the line runs above or below the box, on the average of its ends and its middle. */
function distanceFrom({ left, right, top, bottom }: Box, { yAt }: LabelledLine): number {
  const distances = [left, (left + right) / 2, right].map((x) => Math.max(0, top - yAt(x), yAt(x) - bottom));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
