import type { ReactNode } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { BasketFigures } from "../../domain/coverage/basket-figures.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { farthestNeeds, useBasketSum } from "../../features/basket/figures.tsx";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { costInCell, meanOfTerritory } from "../access/cost-text.ts";
import { useCostWords } from "../access/cost-words.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Wording } from "../wording.ts";

/** A figure of a territory in several states of the network, one state a column. */
export interface AccessRow<Column extends AccessColumn> {
  readonly key: string;
  readonly name: string;
  readonly text: (column: Column) => ReactNode;
  /** The difference from the first column in words; undefined for figures that have none. */
  readonly change?: (column: Column, first: Column) => string;
}

export interface AccessColumn {
  readonly access: TerritoryAccess;
  /** Undefined without a basket of needs. */
  readonly basket: BasketFigures | undefined;
}

/** Figures of a territory, as the page writes them, for states of the network side by side. */
export function useAccessRows<Column extends AccessColumn>(columns: readonly Column[]): readonly AccessRow<Column>[] {
  const { messages, format } = useDetailedApp();
  const costWords = useCostWords();
  const { comparison } = messages.variants;
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measured = useAppState(selectMeasuredCommunes);
  const basketSum = useBasketSum();
  const metric = metricOf(model);
  const words = { messages, format, model, threshold, measured };
  const { signed, decimal } = differencesIn(words);
  const people = (of: (access: TerritoryAccess) => number) => ({
    text: ({ access }: Column) => format.number(of(access)),
    change: (column: Column, first: Column) => {
      const value = of(column.access) - of(first.access);
      return signed(value, format.number(Math.abs(value)));
    },
  });
  const inUnit = (text: string) => messages.costOf({ number: text, metric });
  const ofBasket: readonly AccessRow<Column>[] = [
    {
      key: "sum",
      name: messages.tableColumns.somme,
      text: ({ basket }) => basketSum(basket),
      change: ({ basket }, first) => decimal(basket?.meanSum, first.basket?.meanSum, inUnit),
    },
    { key: "need", name: messages.tableColumns.besoin, text: ({ basket }) => farthestNeeds(basket, words) },
  ];
  return [
    { key: "places", name: comparison.places, ...people(({ places }) => places) },
    { key: "covered", name: messages.effectCovered, ...people(({ coveredPopulation }) => coveredPopulation) },
    {
      key: "share",
      name: messages.share,
      text: ({ access: { share } }) => (share === undefined ? messages.notApplicable : format.share(share)),
      change: ({ access }, first) =>
        decimal(percentOf(access), percentOf(first.access), (text) => comparison.points({ text })),
    },
    { key: "uncovered", name: messages.uncovered, ...people(({ uncoveredPopulation }) => uncoveredPopulation) },
    {
      key: "mean",
      name: costWords.meanCost[metric],
      text: ({ access }) =>
        meanOfTerritory(access.meanCost, access, words, (own, from) => costInCell(own, words, from)),
      change: ({ access }, first) => decimal(access.meanCost, first.access.meanCost, inUnit),
    },
    ...(columns.some(({ basket }) => basket !== undefined) ? ofBasket : []),
    ...(columns.some(({ access }) => access.unreachedPopulation > 0)
      ? [{ key: "unreached", name: comparison.unreached, ...people(({ unreachedPopulation }) => unreachedPopulation) }]
      : []),
    {
      key: "farthest",
      name: messages.farthestCommune,
      text: ({ access: { farthest } }) =>
        farthest === undefined ? (
          messages.notApplicable
        ) : (
          <>
            {costInCell(farthest.cost, words, farthest.commune.code)}
            <span className="hint-block">{farthest.commune.name}</span>
          </>
        ),
      change: ({ access }, first) => {
        const [after, before] = [access.farthest?.cost, first.access.farthest?.cost];
        if (after === before) return comparison.same;
        if (after === undefined || before === undefined || !Number.isFinite(after - before)) return "";
        return signed(after - before, inUnit(format.number(Math.max(1, roundCost(Math.abs(after - before), metric)))));
      },
    },
  ];
}

/** Differences in words. */
function differencesIn({ messages, format }: Wording) {
  const { comparison } = messages.variants;
  const signed = (value: number, text: string) => {
    if (value === 0) return comparison.same;
    return `${value > 0 ? "+" : "−"}${text}`;
  };
  /** Of two values with one decimal, which exist both or not at all. */
  const decimal = (after: number | undefined, before: number | undefined, written: (text: string) => string) => {
    if (after === undefined || before === undefined) return after === before ? comparison.same : "";
    const value = after - before;
    const size = Math.abs(value);
    if (size > 0 && size < LEAST_SHOWN)
      return comparison.trifle({ text: written(format.decimal(FINEST)), isMore: value > 0 });
    return signed(value, written(format.decimal(size)));
  };
  return { signed, decimal };
}

/** Step of values with one decimal; a smaller difference than half of it would be written as zero. */
const FINEST = 0.1;
const LEAST_SHOWN = FINEST / 2;

function percentOf({ share }: TerritoryAccess): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
