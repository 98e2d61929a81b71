import { metricOf } from "../../../domain/access/access-model.ts";
import { selectAccessModel } from "../../../state/access-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { DistributionSeries } from "./distribution-series.ts";
import { LineSample } from "./line-sample.tsx";
import { shareAt } from "./share-at.ts";

export interface CurveReadingProps {
  readonly series: readonly DistributionSeries[];
  readonly cursor: number;
  readonly endCost: number;
  /** "Hautes-Alpes : 88,0 %", one per line. */
  readonly sharesAt: (cost: number) => readonly string[];
  readonly onRead: (cost: number) => void;
}

/** What the lines say at the cursor, which keys move along the axis: a slider, whose value is told as it moves. */
export function CurveReading({ series, cursor, endCost, sharesAt, onRead }: CurveReadingProps) {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const within = messages.curveWithin({ value: cursor, metric });
  return (
    <div className="curve-reading">
      <input
        type="range"
        min={0}
        max={endCost}
        step={1}
        value={cursor}
        aria-label={messages.curveAt}
        aria-valuetext={`${within} – ${format.list(sharesAt(cursor))}`}
        // It begins where the axis does, but within nothing there is nobody to tell of.
        onChange={(event) => onRead(Math.max(1, event.target.valueAsNumber))}
      />
      <div aria-hidden="true">
        <p className="curve-within">{within}</p>
        <ul>
          {series.map((one) => (
            <li key={one.id}>
              <LineSample line={one.line} />
              <span className="curve-name">{one.name}</span>
              <span className="number">{shareAt(one, cursor, { messages, format }) ?? messages.notApplicable}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
