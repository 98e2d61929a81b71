import { type AccessModel, metricOf } from "../../../domain/access/access-model.ts";
import {
  costAtShare,
  populationWithin,
  ROUND_COSTS,
  shareWithin,
} from "../../../domain/coverage/access-distribution.ts";
import { shareRangeWithin } from "../../../domain/coverage/distribution-range.ts";
import { selectAccessModel, selectThreshold } from "../../../state/access-selectors.ts";
import { meanText } from "../../access/cost-text.ts";
import { shareRangeText } from "../../access/range-text.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { DistributionSeries } from "./distribution-series.ts";
import { LineSample } from "./line-sample.tsx";

export interface DistributionTableProps {
  /** Title of the figure, which distinguishes its table for screen readers. */
  readonly title: string;
  readonly series: readonly DistributionSeries[];
}

/** Values of the curves at round costs and at the threshold, as a table. */
export function DistributionTable({ title, series }: DistributionTableProps) {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const caption = messages.curveTable({ model });
  return (
    <>
      <p className="table-title">{caption}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="table-scroller" aria-label={`${title} – ${caption}`} tabIndex={0}>
        <table className="figures-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ id, name, line }) => (
                <th key={id} scope="col" className="number">
                  <LineSample line={line} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {costsOf(model, threshold).map((cost) => (
              <tr key={cost} className={cost === threshold ? "row-threshold" : undefined}>
                <th scope="row">
                  {messages.curveRow({ value: cost, metric: metricOf(model) })}
                  {cost === threshold && ` (${messages.curveRowThreshold})`}
                </th>
                {series.map((one) => (
                  <ShareCell key={one.id} series={one} cost={cost} />
                ))}
              </tr>
            ))}
            <QuantileRow name={messages.curveHalf} share={0.5} series={series} />
            <QuantileRow name={messages.curveNineTenths} share={0.9} series={series} />
            <UnreachableRow series={series} />
          </tbody>
        </table>
      </section>
    </>
  );
}

function ShareCell({
  series: { distribution, range },
  cost,
}: {
  readonly series: DistributionSeries;
  readonly cost: number;
}) {
  const { messages, format } = useDetailedApp();
  const share = shareWithin(distribution, cost);
  if (share === undefined) return <td className="number">{messages.notApplicable}</td>;
  const count = populationWithin(distribution, cost);
  return (
    <td className="number">
      {format.share(share)}
      {range !== undefined && (
        <span className="hint-block">{shareRangeText(shareRangeWithin(range, cost), { messages, format })}</span>
      )}
      <span className="hint-block">{format.number(count)}</span>
    </td>
  );
}

interface QuantileRowProps {
  readonly name: string;
  readonly share: number;
  readonly series: readonly DistributionSeries[];
}

function QuantileRow({ name, share, series }: QuantileRowProps) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const inWords = (cost: number | undefined) =>
    cost === undefined ? messages.notApplicable : meanText(cost, { messages, format, model });
  return (
    <tr>
      <th scope="row">{name}</th>
      {series.map(({ id, distribution }) => (
        <td key={id} className="number">
          {inWords(costAtShare(distribution, share))}
        </td>
      ))}
    </tr>
  );
}

/** Row of the people without any way to a place; renders nothing when there are none. */
function UnreachableRow({ series }: { readonly series: readonly DistributionSeries[] }) {
  const { messages, format } = useDetailedApp();
  if (series.every(({ distribution }) => distribution.unreachablePopulation === 0)) return null;
  return (
    <tr>
      <th scope="row">{messages.curveUnreachable}</th>
      {series.map(({ id, distribution }) => (
        <td key={id} className="number">
          {format.number(distribution.unreachablePopulation)}
        </td>
      ))}
    </tr>
  );
}

/** Round costs in the unit of the access model, and the threshold. */
function costsOf(model: AccessModel, threshold: number): readonly number[] {
  return [...new Set([...ROUND_COSTS[metricOf(model)], threshold])].toSorted((a, b) => a - b);
}
