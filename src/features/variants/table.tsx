import "./style.css";
import type { ReactNode } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import {
  countSuppositions,
  NO_SUPPOSITIONS,
  SUPPOSITION_KINDS,
  type SuppositionKind,
} from "../../domain/scenario/variants.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { costInCell, meanOfTerritory } from "../../ui/access/cost-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { VariantFigures } from "./state.ts";

export interface VariantTableProps {
  /** The present state, then the variants. */
  readonly figures: readonly VariantFigures[];
  readonly territory: string;
  readonly isPrinted?: boolean;
}

interface Figure {
  readonly key: string;
  readonly name: string;
  readonly text: (figures: VariantFigures) => ReactNode;
  /** The difference from the present state in words; undefined for figures that have none. */
  readonly change?: (access: TerritoryAccess, present: TerritoryAccess) => string;
}

/** A column for the present state and each variant; a row for each figure, with its difference from the present state. */
export function VariantTable({ figures, territory, isPrinted = false }: VariantTableProps) {
  const {
    messages: { variants: words },
  } = useDetailedApp();
  const { comparison } = words;
  const results = useResults(figures);
  const supposed = useSupposed(figures);
  const [present] = figures;
  const groups = [
    { key: "supposed", name: comparison.supposed, rows: supposed },
    { key: "results", name: comparison.results({ territory }), rows: results },
  ];
  return (
    <FiguresTable
      {...(isPrinted
        ? { className: "printed-table" }
        : {
            className: "figures-table variant-table",
            scroller: comparison.scroller,
            caption: comparison.caption({ territory }),
          })}
      groups={groups}
      keyOf={({ key }) => key}
      nameOf={({ name }) => name}
      columns={figures.map((one) => ({
        key: one.variant?.letter ?? "present",
        name:
          one.variant === undefined ? (
            comparison.present
          ) : (
            <>
              {words.label(one.variant)}
              {one.isShown && !isPrinted && <span className="hint-block">{comparison.shown}</span>}
            </>
          ),
        cell: ({ text, change }: Figure) => (
          <>
            {text(one)}
            {change !== undefined && one.variant !== undefined && present !== undefined && (
              <span className="hint-block">{change(one.access, present.access)}</span>
            )}
          </>
        ),
      }))}
    />
  );
}

/** Numbers of what the variants suppose; kinds that none of them supposes are left out. */
function useSupposed(figures: readonly VariantFigures[]): readonly Figure[] {
  const {
    messages: {
      variants: { comparison: words },
    },
    format,
  } = useDetailedApp();
  const countOf = ({ variant }: VariantFigures, kind: SuppositionKind) =>
    countSuppositions(variant ?? NO_SUPPOSITIONS)[kind];
  return SUPPOSITION_KINDS.filter((kind) => figures.some((one) => countOf(one, kind) > 0)).map((kind) => ({
    key: kind,
    name: words[kind],
    text: (one) => format.number(countOf(one, kind)),
  }));
}

/** Figures of the territory, as the page writes them. */
function useResults(figures: readonly VariantFigures[]): readonly Figure[] {
  const { messages, format } = useDetailedApp();
  const { comparison } = messages.variants;
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measured = useAppState(selectMeasuredCommunes);
  const metric = metricOf(model);
  const words = { messages, format, model, threshold, measured };
  const signed = (value: number, text: string) => {
    if (value === 0) return comparison.same;
    return `${value > 0 ? "+" : "−"}${text}`;
  };
  const people = (of: (access: TerritoryAccess) => number) => ({
    text: ({ access }: VariantFigures) => format.number(of(access)),
    change: (access: TerritoryAccess, present: TerritoryAccess) => {
      const value = of(access) - of(present);
      return signed(value, format.number(Math.abs(value)));
    },
  });
  /** Difference of two values with one decimal, which exist both or not at all. */
  const decimal = (after: number | undefined, before: number | undefined, written: (text: string) => string) => {
    if (after === undefined || before === undefined) return after === before ? comparison.same : "";
    const value = after - before;
    const size = Math.abs(value);
    if (size > 0 && size < LEAST_SHOWN)
      return comparison.trifle({ text: written(format.decimal(FINEST)), isMore: value > 0 });
    return signed(value, written(format.decimal(size)));
  };
  const inUnit = (text: string) => messages.costOf({ number: text, metric });
  return [
    { key: "places", name: comparison.places, ...people(({ places }) => places) },
    { key: "covered", name: messages.effectCovered, ...people(({ coveredPopulation }) => coveredPopulation) },
    {
      key: "share",
      name: messages.share,
      text: ({ access: { share } }) => (share === undefined ? messages.notApplicable : format.share(share)),
      change: (access, present) =>
        decimal(percentOf(access), percentOf(present), (text) => comparison.points({ text })),
    },
    { key: "uncovered", name: messages.uncovered, ...people(({ uncoveredPopulation }) => uncoveredPopulation) },
    {
      key: "mean",
      name: messages.meanCost[metric],
      text: ({ access }) =>
        meanOfTerritory(access.meanCost, access, words, (own, from) => costInCell(own, words, from)),
      change: (access, present) => decimal(access.meanCost, present.meanCost, inUnit),
    },
    ...(figures.some(({ access }) => access.unreachedPopulation > 0)
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
      change: (access, present) => {
        const [after, before] = [access.farthest?.cost, present.farthest?.cost];
        if (after === before) return comparison.same;
        if (after === undefined || before === undefined || !Number.isFinite(after - before)) return "";
        return signed(after - before, inUnit(format.number(Math.max(1, roundCost(Math.abs(after - before), metric)))));
      },
    },
  ];
}

/** Step of values with one decimal; a smaller difference than half of it would be written as zero. */
const FINEST = 0.1;
const LEAST_SHOWN = FINEST / 2;

function percentOf({ share }: TerritoryAccess): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
