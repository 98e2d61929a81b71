import { ticks } from "d3-array";
import { area, curveStepAfter, line } from "d3-shape";
import { memo } from "react";
import { type AccessDistribution, shareWithin } from "../../domain/coverage/access-distribution.ts";
import { type DistributionRange, shareRangeWithin } from "../../domain/coverage/distribution-range.ts";
import { costAtX, type DistributionFrame, xOfCost, yOfShare } from "./frame.ts";
import { placeLabels } from "./place-labels.ts";
import { type DistributionSeries, LINES } from "./series.ts";

export interface DistributionPictureProps {
  readonly frame: DistributionFrame;
  readonly series: readonly DistributionSeries[];
  readonly threshold: number;
  readonly words: DistributionPictureWords;
  /** Text alternative. */
  readonly label: string;
}

/** Texts of the picture, except the names of the curves. */
export interface DistributionPictureWords {
  /** Label of the vertical axis: "Part de la population (%)". */
  readonly shareAxis: string;
  /** Label of the horizontal axis: "km par la route, l’hiver". */
  readonly costAxis: string;
  /** Label of the threshold: "seuil : 10 km". */
  readonly threshold: string;
  readonly number: (value: number) => string;
}

type Corner = readonly [x: number, y: number];

const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1];
const PX_PER_COST_TICK = 52;
const TICK_PX = 6;
/** Distance in pixels between an axis and its numbers. */
const LABEL_GAP = { share: 9, cost: 9 } as const;
/** Distance in pixels between the frame and the labels of the axes. */
const AXIS_NAME_GAP = { share: 23, cost: 38, side: 11 } as const;
/** Offset in pixels from the foot of the threshold line, to the upper right. */
const THRESHOLD_NAME = { dx: 5, dy: -9 } as const;
/** Offset of the baseline from the middle and from the top of a line of text. */
const BASELINE = { middle: "0.32em", top: "0.71em" } as const;
/** Aligns lines of one pixel with the pixel grid. */
const SHARP = "translate(0.5,0.5)";
const FONT_PX = 13;
/** Mean width of a letter of the panel's font, as a share of the font size. */
const LETTER_RATIO = 0.54;

/**
 * Curves, axes and labels as one SVG picture, which a printed file tags as a figure with its text. Colours are classes of style.css.
 */
export const DistributionPicture = memo(function DistributionPicture(props: DistributionPictureProps) {
  const { frame, threshold, words, label } = props;
  const series = props.series.filter(({ distribution }) => distribution.population > 0);
  return (
    <svg
      className="distribution-picture"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      <ShareAxis frame={frame} words={words} />
      <CostAxis frame={frame} words={words} />
      <Threshold frame={frame} threshold={threshold} words={words} />
      {series.map(({ id, line: style, range }) =>
        // The band of the reference would cover the curves.
        range === undefined || style === "reference" ? null : (
          <path key={id} className={`distribution-band band-${style}`} d={drawBand(range, frame)} />
        ),
      )}
      {series.map(({ id, line: style, distribution }) => (
        <path
          key={id}
          className={`distribution-line line-${style}`}
          d={drawSteps(distribution, frame)}
          strokeWidth={LINES[style].width}
          strokeDasharray={LINES[style].dash === "" ? undefined : LINES[style].dash}
          transform={SHARP}
        />
      ))}
      <LineNames frame={frame} series={series} threshold={threshold} words={words} />
    </svg>
  );
});

type AxisProps = Pick<DistributionPictureProps, "frame" | "words">;

function ShareAxis({ frame, words }: AxisProps) {
  return (
    <>
      <g className="distribution-grid" transform={SHARP}>
        {SHARE_TICKS.map((share) => {
          const y = yOfShare(frame, share);
          return <line key={share} x1={frame.left} x2={frame.right} y1={y} y2={y} />;
        })}
      </g>
      <g className="distribution-axis" textAnchor="end">
        {SHARE_TICKS.map((share) => (
          <text key={share} x={frame.left - LABEL_GAP.share} y={yOfShare(frame, share)} dy={BASELINE.middle}>
            {words.number(100 * share)}
          </text>
        ))}
      </g>
      <text x={0} y={frame.top - AXIS_NAME_GAP.share} dy={BASELINE.top}>
        {words.shareAxis}
      </text>
    </>
  );
}

function CostAxis({ frame, words }: AxisProps) {
  const { left, right, bottom, endCost } = frame;
  const costs = ticks(0, endCost, Math.max(2, Math.floor((right - left) / PX_PER_COST_TICK)));
  return (
    <>
      <g className="distribution-ticks" transform={SHARP}>
        {costs.map((cost) => {
          const x = xOfCost(frame, cost);
          return <line key={cost} x1={x} x2={x} y1={bottom} y2={bottom + TICK_PX} />;
        })}
      </g>
      <g className="distribution-axis" textAnchor="middle">
        {costs.map((cost) => (
          <text key={cost} x={xOfCost(frame, cost)} y={bottom + LABEL_GAP.cost} dy={BASELINE.top}>
            {words.number(cost)}
          </text>
        ))}
      </g>
      <text x={right + AXIS_NAME_GAP.side} y={bottom + AXIS_NAME_GAP.cost} textAnchor="end">
        {words.costAxis}
      </text>
    </>
  );
}

function Threshold({ frame, threshold, words }: Omit<DistributionPictureProps, "series" | "label">) {
  const x = xOfCost(frame, threshold);
  return (
    <>
      <line className="distribution-threshold" x1={x} x2={x} y1={frame.top} y2={frame.bottom} transform={SHARP} />
      <text
        className="distribution-threshold-name"
        x={x + THRESHOLD_NAME.dx}
        y={frame.bottom + THRESHOLD_NAME.dy}
        dy={BASELINE.middle}
      >
        {words.threshold}
      </text>
    </>
  );
}

/** SVG path of the range of a curve, with one vertex per pixel. */
function drawBand(range: DistributionRange, frame: DistributionFrame): string | undefined {
  const corners = Array.from({ length: Math.ceil(frame.right - frame.left) + 1 }, (_, pixel) => {
    const x = frame.left + pixel;
    const { least = 0, most = 0 } = shareRangeWithin(range, costAtX(frame, x)) ?? {};
    return { x, low: yOfShare(frame, least), high: yOfShare(frame, most) };
  });
  const draw = area<(typeof corners)[number]>(
    ({ x }) => x,
    ({ low }) => low,
    ({ high }) => high,
  );
  return draw(corners) ?? undefined;
}

/** SVG path of a curve within the axis; of several steps within one pixel only the last is drawn. */
function drawSteps(distribution: AccessDistribution, frame: DistributionFrame): string | undefined {
  const { costs, populationWithin, population } = distribution;
  const { endCost, left, right } = frame;
  const pixelAt = (rank: number) => Math.floor(xOfCost(frame, costs[rank] ?? Number.POSITIVE_INFINITY));
  const corners: Corner[] = [[left, yOfShare(frame, 0)]];
  costs.forEach((cost, rank) => {
    if (cost > endCost || pixelAt(rank) === pixelAt(rank + 1)) return;
    corners.push([xOfCost(frame, cost), yOfShare(frame, (populationWithin[rank] ?? 0) / population)]);
  });
  corners.push([right, yOfShare(frame, shareWithin(distribution, endCost) ?? 0)]);
  const draw = line<Corner>(
    ([x]) => x,
    ([, y]) => y,
  ).curve(curveStepAfter);
  return draw(corners) ?? undefined;
}

/** Labels of the curves; earlier curves choose their positions first. */
function LineNames({ frame, series, threshold, words }: Omit<DistributionPictureProps, "label">) {
  const lines = series.map(({ name, distribution }) => ({
    text: name,
    yAt: (x: number) => yOfShare(frame, shareWithin(distribution, costAtX(frame, x)) ?? 0),
  }));
  const thresholdX = xOfCost(frame, threshold);
  const thresholdName = {
    left: thresholdX,
    right: thresholdX + THRESHOLD_NAME.dx + widthOf(words.threshold),
    top: frame.bottom - 2 * FONT_PX,
    bottom: frame.bottom,
  };
  const boxes = placeLabels(lines, frame, widthOf, [thresholdName], thresholdX);
  return series.map(({ id, name, line: style }, rank) => {
    const box = boxes[rank];
    if (box === undefined) return null;
    return (
      <text
        key={id}
        className={`distribution-name name-${style}`}
        x={box.left}
        y={(box.top + box.bottom) / 2}
        dy={BASELINE.middle}
      >
        {name}
      </text>
    );
  });
}

function widthOf(name: string): number {
  return name.length * FONT_PX * LETTER_RATIO;
}
