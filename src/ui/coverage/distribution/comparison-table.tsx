import type { ReactNode } from "react";
import { metricOf } from "../../../domain/access/access-model.ts";
import { shareRangeOf } from "../../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../../domain/coverage/territory-access.ts";
import { selectAccessModel, selectThreshold } from "../../../state/access-selectors.ts";
import { selectPeopleGroup } from "../../../state/demand-selectors.ts";
import type { ComparedTerritory } from "../../../state/distribution-selectors.ts";
import { selectHasRanges } from "../../../state/range-selectors.ts";
import { meanOfTerritory, useCostText } from "../../access/cost-text.ts";
import { shareRangeText } from "../../access/range-text.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";
import { Icon } from "../../symbols/icon.tsx";
import { ShareBar } from "../share-bar.tsx";
import type { DistributionSeries } from "./distribution-series.ts";
import { LineSample } from "./line-sample.tsx";

export interface ComparisonTableProps {
  readonly compared: readonly ComparedTerritory[];
  /** Curves of the same territories, in the same order. */
  readonly series: readonly DistributionSeries[];
}

/** Figures of each territory, one column per territory. */
export function ComparisonTable({ compared, series }: ComparisonTableProps) {
  const { actions, messages, format } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const caption = messages.compareTable({ threshold, model });
  const hasRanges = useAppState(selectHasRanges);
  const metric = metricOf(model);
  const costText = useCostText();
  const middle = (value: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(value, access, { messages, format, model }, (own, from) => costText(own, from));
  const row = (name: string, figureOf: (access: TerritoryAccess) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {compared.map(({ access }, rank) => (
        <td key={series[rank]?.id} className="number">
          {figureOf(access)}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <p className="table-title">{caption}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="table-scroller" aria-label={caption} tabIndex={0}>
        <table className="figures-table comparison-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ id, name, line }, rank) => (
                <th key={id} scope="col" className="number">
                  <LineSample line={line} /> {name}
                  <button
                    type="button"
                    className="column-remove"
                    aria-label={messages.compareRemove({ name })}
                    onClick={(event) => {
                      keepFocusNear(event.currentTarget);
                      const access = compared[rank]?.access;
                      if (access !== undefined) actions.uncompareTerritory(access.ref);
                    }}
                  >
                    <Icon name="close" size={16} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(messages.peopleColumns[group], ({ population }) => format.number(population))}
            {row(messages.share, (access) => (
              <>
                {access.share === undefined ? messages.notApplicable : format.share(access.share)}
                <ShareBar share={access.share} />
                {hasRanges && access.share !== undefined && (
                  <span className="hint-block">{shareRangeText(shareRangeOf(access), { messages, format })}</span>
                )}
              </>
            ))}
            {row(messages.uncovered, ({ uncoveredPopulation }) => format.number(uncoveredPopulation))}
            {row(messages.meanCost[metric], (access) => middle(access.meanCost, access))}
            {row(messages.medianCost[metric], (access) => middle(access.medianCost, access))}
            {row(messages.farthestCommune, ({ farthest }) =>
              farthest === undefined ? (
                messages.notApplicable
              ) : (
                <>
                  {costText(farthest.cost, farthest.commune.code)}
                  <span className="hint-block">{farthest.commune.name}</span>
                </>
              ),
            )}
            {row(messages.placesInTerritory, ({ places }) => format.number(places))}
            {row(messages.placesPer10000({ group }), ({ placesPer10000 }) =>
              placesPer10000 === undefined ? messages.notApplicable : format.twoDecimals(placesPer10000),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}
