import type { ReactNode } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { Icon } from "../../design/symbols/icon.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import { shareRangeOf } from "../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { meanOfTerritory, useCostText } from "../../ui/access/cost-text.ts";
import { shareRangeText } from "../../ui/access/range-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { ShareBar } from "../../ui/coverage/share-bar.tsx";
import { useFrenchApp } from "../../ui/french-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { territoryLabel } from "../../ui/territory/territory-label.ts";
import { LINES, type Line, LineSample } from "./line-sample.tsx";

export interface ComparisonTableProps {
  readonly compared: readonly TerritoryAccess[];
}

/** Figures of each territory, one column per territory. */
export function ComparisonTable({ compared }: ComparisonTableProps) {
  const { messages, format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const caption = messages.compareTable({ threshold, model });
  const hasRanges = useAppState(selectHasRanges);
  const metric = metricOf(model);
  const costText = useCostText();
  const middle = (value: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(value, access, { messages, format, model }, (own, from) => costText(own, from));
  const rows: readonly ComparisonRow[] = [
    { name: messages.peopleColumns[group], figureOf: ({ population }) => format.number(population) },
    {
      name: messages.share,
      figureOf: (access) => (
        <>
          {access.share === undefined ? messages.notApplicable : format.share(access.share)}
          <ShareBar share={access.share} />
          {hasRanges && access.share !== undefined && (
            <span className="hint-block">{shareRangeText(shareRangeOf(access), { messages, format })}</span>
          )}
        </>
      ),
    },
    { name: messages.uncovered, figureOf: ({ uncoveredPopulation }) => format.number(uncoveredPopulation) },
    { name: messages.meanCost[metric], figureOf: (access) => middle(access.meanCost, access) },
    { name: messages.medianCost[metric], figureOf: (access) => middle(access.medianCost, access) },
    {
      name: messages.farthestCommune,
      figureOf: ({ farthest }) =>
        farthest === undefined ? (
          messages.notApplicable
        ) : (
          <>
            {costText(farthest.cost, farthest.commune.code)}
            <span className="hint-block">{farthest.commune.name}</span>
          </>
        ),
    },
    { name: messages.placesInTerritory, figureOf: ({ places }) => format.number(places) },
    {
      name: messages.placesPer10000({ group }),
      figureOf: ({ placesPer10000 }) =>
        placesPer10000 === undefined ? messages.notApplicable : format.twoDecimals(placesPer10000),
    },
  ];
  return (
    <FiguresTable
      className="figures-table comparison-table"
      caption={caption}
      scroller={caption}
      rows={rows}
      keyOf={({ name }) => name}
      nameOf={({ name }) => name}
      columns={compared.map((access, rank) => ({
        key: territoryKey(access.ref),
        name: <ColumnHead access={access} line={LINES[rank]} />,
        cell: ({ figureOf }: ComparisonRow) => figureOf(access),
      }))}
    />
  );
}

interface ComparisonRow {
  readonly name: string;
  readonly figureOf: (access: TerritoryAccess) => ReactNode;
}

interface ColumnHeadProps {
  readonly access: TerritoryAccess;
  readonly line: Line | undefined;
}

function ColumnHead({ access, line }: ColumnHeadProps) {
  const { actions, messages } = useFrenchApp();
  const name = territoryLabel(access, messages);
  return (
    <>
      {line && <LineSample line={line} />} {name}
      <button
        type="button"
        className="column-remove"
        aria-label={messages.compareRemove({ name })}
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.uncompareTerritory(access.ref);
        }}
      >
        <Icon name="close" size={16} />
      </button>
    </>
  );
}
