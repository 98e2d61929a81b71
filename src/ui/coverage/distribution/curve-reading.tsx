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
  /** Texts of the shares, one per curve: "Hautes-Alpes : 88,0 %". */
  readonly sharesAt: (cost: number) => readonly string[];
  readonly onRead: (cost: number) => void;
}

/** Values of the curves at the cursor. A slider moves the cursor by keyboard, and screen readers announce its value. */
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
        // The slider starts at 0 like the axis, but nobody lives within a cost of 0.
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
