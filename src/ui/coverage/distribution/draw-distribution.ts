import { areaY, axisX, axisY, gridY, line, plot, ruleX, text } from "@observablehq/plot";
import { type AccessDistribution, shareWithin } from "../../../domain/coverage/access-distribution.ts";
import { shareRangeWithin } from "../../../domain/coverage/distribution-range.ts";
import { costAtX, type DistributionFrame, xOfCost, yOfShare } from "./distribution-frame.ts";
import { type DistributionSeries, LINES } from "./distribution-series.ts";
import { placeLabels } from "./place-labels.ts";

export interface DistributionDrawing {
  readonly frame: DistributionFrame;
  readonly series: readonly DistributionSeries[];
  readonly threshold: number;
  readonly words: DistributionPlotWords;
}

/** What stands in the picture beside the names of the lines. */
export interface DistributionPlotWords {
  /** "Part de la population (%)" */
  readonly shareAxis: string;
  /** "km par la route, l’hiver" */
  readonly costAxis: string;
  /** "seuil : 10 km" */
  readonly threshold: string;
  readonly number: (value: number) => string;
}

interface StepPoint {
  readonly cost: number;
  readonly share: number;
}

const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1];
const PX_PER_COST_TICK = 52;
/** Above the axis, to the right of the rule. */
const THRESHOLD_NAME = { dx: 5, dy: -9 } as const;
const FONT_PX = 13;
/** A letter of the panel's font is about half as wide as high. */
const LETTER_RATIO = 0.54;

/**
 * The figure as a picture. Plot brings its rules in a style element, which the content policy refuses: it is taken out before the
 * picture is shown, and distribution.css holds them instead. Colours are classes, so that a change of scheme draws nothing anew.
 */
export function drawDistribution({ frame, series, threshold, words }: DistributionDrawing): Element {
  const known = series.filter(({ distribution }) => distribution.population > 0);
  const figure = plot({
    className: "distribution-picture",
    width: frame.width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: frame.width - frame.right,
    marginTop: frame.top,
    marginBottom: frame.height - frame.bottom,
    x: { domain: [0, frame.endCost] },
    y: { domain: [0, 1] },
    marks: [
      gridY(SHARE_TICKS, { className: "distribution-grid", strokeOpacity: 1 }),
      axisY(SHARE_TICKS, {
        className: "distribution-axis",
        tickFormat: (share: number) => words.number(100 * share),
        tickSize: 0,
        label: words.shareAxis,
        labelAnchor: "top",
        labelArrow: "none",
        labelOffset: frame.left,
      }),
      axisX({
        className: "distribution-axis",
        ticks: Math.max(2, Math.floor((frame.right - frame.left) / PX_PER_COST_TICK)),
        tickFormat: (cost: number) => words.number(cost),
        label: words.costAxis,
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 38,
      }),
      ruleX([threshold], { className: "distribution-threshold", strokeDasharray: "2 3" }),
      text([threshold], {
        className: "distribution-threshold-name",
        x: (cost: number) => cost,
        y: () => 0,
        text: () => words.threshold,
        textAnchor: "start",
        dx: THRESHOLD_NAME.dx,
        dy: THRESHOLD_NAME.dy,
      }),
      ...known.flatMap((one) => bandOf(one, frame)),
      ...known.map((one) =>
        line(stepsOf(one.distribution, frame), {
          className: `distribution-line line-${one.line}`,
          x: "cost",
          y: "share",
          curve: "step-after",
          strokeWidth: LINES[one.line].width,
          ...(LINES[one.line].dash === "" ? {} : { strokeDasharray: LINES[one.line].dash }),
        }),
      ),
      ...nameLines({ frame, series: known, threshold, words }),
    ],
  });
  figure.querySelector("style")?.remove();
  // Whoever shows the picture names it as a whole: groups without a role may bear no name of their own.
  for (const part of figure.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return figure;
}

/** The range of a line, below all lines; that of the reference would lie over the others. A corner for each pixel: more are not seen. */
function bandOf({ line: style, range }: DistributionSeries, frame: DistributionFrame) {
  if (range === undefined || style === "reference") return [];
  const corners = Array.from({ length: Math.ceil(frame.right - frame.left) + 1 }, (_, pixel) => {
    const cost = costAtX(frame, frame.left + pixel);
    return { cost, ...shareRangeWithin(range, cost) };
  });
  const className = `distribution-band band-${style}`;
  return [areaY(corners, { className, x: "cost", y1: "least", y2: "most" })];
}

/** The corners of the curve within the axis; of the steps within a pixel, which are drawn over each other, only the last. */
function stepsOf(distribution: AccessDistribution, frame: DistributionFrame): StepPoint[] {
  const { costs, populationWithin, population } = distribution;
  const { endCost } = frame;
  const pixelAt = (rank: number) => Math.floor(xOfCost(frame, costs[rank] ?? Number.POSITIVE_INFINITY));
  const steps: StepPoint[] = [{ cost: 0, share: 0 }];
  costs.forEach((cost, rank) => {
    if (cost > endCost || pixelAt(rank) === pixelAt(rank + 1)) return;
    steps.push({ cost, share: (populationWithin[rank] ?? 0) / population });
  });
  steps.push({ cost: endCost, share: shareWithin(distribution, endCost) ?? 0 });
  return steps;
}

/** The names along the lines, those of the lines that come first taking their places first. */
function nameLines({ frame, series, threshold, words }: DistributionDrawing) {
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
  return series.flatMap(({ name, line: style }, rank) => {
    const box = boxes[rank];
    if (box === undefined) return [];
    return text([name], {
      className: `distribution-name name-${style}`,
      frameAnchor: "top-left",
      dx: box.left - frame.left,
      dy: (box.top + box.bottom) / 2 - frame.top,
      lineAnchor: "middle",
      textAnchor: "start",
    });
  });
}

function widthOf(name: string): number {
  return name.length * FONT_PX * LETTER_RATIO;
}
