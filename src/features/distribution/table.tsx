import type { ReactNode } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { costAtShare, populationWithin, ROUND_COSTS, shareWithin } from "../../domain/coverage/access-distribution.ts";
import { shareRangeWithin } from "../../domain/coverage/distribution-range.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { meanText } from "../../ui/access/cost-text.ts";
import { shareRangeText } from "../../ui/access/range-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { LineSample } from "./line-sample.tsx";
import type { DistributionSeries } from "./series.ts";

export interface DistributionTableProps {
  /** Title of the figure, which distinguishes its table for screen readers. */
  readonly title: string;
  readonly series: readonly DistributionSeries[];
}

/** Values of the curves at round costs and at the threshold, as a table. */
export function DistributionTable({ title, series }: DistributionTableProps) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const caption = messages.curveTable({ model });
  const metric = metricOf(model);
  const quantile = (name: string, share: number): DistributionRow => ({
    name,
    figureOf: ({ distribution }) => {
      const cost = costAtShare(distribution, share);
      return cost === undefined ? messages.notApplicable : meanText(cost, { messages, format, model });
    },
  });
  const unreachable: DistributionRow = {
    name: messages.curveUnreachable,
    figureOf: ({ distribution }) => format.number(distribution.unreachablePopulation),
  };
  const rows: readonly DistributionRow[] = [
    ...costsOf(model, threshold).map((cost) => ({
      name: `${messages.curveRow({ value: cost, metric })}${cost === threshold ? ` (${messages.curveRowThreshold})` : ""}`,
      isThreshold: cost === threshold,
      figureOf: (one: DistributionSeries) => <ShareWithin series={one} cost={cost} />,
    })),
    quantile(messages.curveHalf, 0.5),
    quantile(messages.curveNineTenths, 0.9),
    // Only when there are people without any way to a place.
    ...(series.some(({ distribution }) => distribution.unreachablePopulation > 0) ? [unreachable] : []),
  ];
  return (
    <FiguresTable
      caption={caption}
      scroller={`${title} – ${caption}`}
      rows={rows}
      keyOf={({ name }) => name}
      nameOf={({ name }) => name}
      rowProps={({ isThreshold }) => (isThreshold ? { className: "row-threshold" } : {})}
      columns={series.map((one) => ({
        key: one.id,
        name: (
          <>
            <LineSample line={one.line} /> {one.name}
          </>
        ),
        cell: ({ figureOf }: DistributionRow) => figureOf(one),
      }))}
    />
  );
}

interface DistributionRow {
  readonly name: string;
  readonly isThreshold?: boolean;
  readonly figureOf: (series: DistributionSeries) => ReactNode;
}

interface ShareWithinProps {
  readonly series: DistributionSeries;
  readonly cost: number;
}

function ShareWithin({ series: { distribution, range }, cost }: ShareWithinProps) {
  const { messages, format } = useDetailedApp();
  const share = shareWithin(distribution, cost);
  if (share === undefined) return messages.notApplicable;
  return (
    <>
      {format.share(share)}
      {range !== undefined && (
        <span className="hint-block">{shareRangeText(shareRangeWithin(range, cost), { messages, format })}</span>
      )}
      <span className="hint-block">{format.number(populationWithin(distribution, cost))}</span>
    </>
  );
}

/** Round costs in the unit of the access model, and the threshold. */
function costsOf(model: AccessModel, threshold: number): readonly number[] {
  return [...new Set([...ROUND_COSTS[metricOf(model)], threshold])].sort((a, b) => a - b);
}
