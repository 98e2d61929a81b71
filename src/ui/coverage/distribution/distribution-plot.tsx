import "../../styles/distribution.css";
import { useDeferredValue } from "react";
import { shareWithin } from "../../../domain/coverage/access-distribution.ts";
import { type DistributionFrame, xOfCost, yOfShare } from "./distribution-frame.ts";
import { DistributionPicture, type DistributionPictureProps } from "./distribution-picture.tsx";
import type { DistributionSeries } from "./distribution-series.ts";

export interface DistributionPlotProps {
  readonly series: readonly DistributionSeries[];
  /** By frameDistribution. */
  readonly frame: DistributionFrame;
  readonly threshold: number;
  /** What the figure says, for who does not see it. */
  readonly summary: string;
  /** The same object as long as no word changes: another one draws anew. */
  readonly words: DistributionPictureProps["words"];
  /** Cost at which the lines are being read; left out on paper. */
  readonly cursor?: number;
}

/**
 * The share of people within a cost of their nearest place, for every cost, one line per territory. It knows no state: the same for
 * screen and paper. It brings the code that draws: to be imported by parts that come late.
 */
export function DistributionPlot({ series, frame, threshold, summary, words, cursor }: DistributionPlotProps) {
  return (
    <div className="distribution-plot">
      <div role="img" aria-label={summary}>
        <DistributionPicture
          frame={useDeferredValue(frame)}
          series={useDeferredValue(series)}
          threshold={useDeferredValue(threshold)}
          words={useDeferredValue(words)}
        />
      </div>
      {cursor !== undefined && <Cursor series={series} frame={frame} cost={cursor} />}
    </div>
  );
}

interface CursorProps {
  readonly series: readonly DistributionSeries[];
  readonly frame: DistributionFrame;
  readonly cost: number;
}

/** Above the picture, so that reading along the lines draws none of them anew. */
function Cursor({ series, frame, cost }: CursorProps) {
  const x = xOfCost(frame, cost);
  return (
    <svg className="distribution-cursor" width={frame.width} height={frame.height} aria-hidden="true">
      <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
      {series.map(({ id, line, distribution }) => {
        const share = shareWithin(distribution, cost);
        if (share === undefined) return null;
        return <circle key={id} className={`dot-${line}`} cx={x} cy={yOfShare(frame, share)} r={4.5} />;
      })}
    </svg>
  );
}
