import "./style.css";
import { FiguresTable } from "../../design/figures-table.tsx";
import {
  countSuppositions,
  NO_SUPPOSITIONS,
  SUPPOSITION_KINDS,
  type SuppositionKind,
} from "../../domain/scenario/variants.ts";
import { type AccessRow, useAccessRows } from "../../ui/coverage/access-rows.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { VariantFigures } from "./state.ts";

export interface VariantTableProps {
  /** The present state, then the variants. */
  readonly figures: readonly VariantFigures[];
  readonly territory: string;
  readonly isPrinted?: boolean;
}

/** A column for the present state and each variant; a row for each figure, with its difference from the present state. */
export function VariantTable({ figures, territory, isPrinted = false }: VariantTableProps) {
  const {
    messages: { variants: words },
  } = useDetailedApp();
  const { comparison } = words;
  const results = useAccessRows(figures);
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
        cell: ({ text, change }: AccessRow<VariantFigures>) => (
          <>
            {text(one)}
            {change !== undefined && one.variant !== undefined && present !== undefined && (
              <span className="hint-block">{change(one, present)}</span>
            )}
          </>
        ),
      }))}
    />
  );
}

/** Numbers of what the variants suppose; kinds that none of them supposes are left out. */
function useSupposed(figures: readonly VariantFigures[]): readonly AccessRow<VariantFigures>[] {
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
