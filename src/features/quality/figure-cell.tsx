import { type QualityRef, writeQualityRef } from "../../domain/quality/quality-ref.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { figureId, figureName } from "./figure-label.ts";

export interface FigureCellProps {
  /** Undefined while unknown. */
  readonly count: number | undefined;
  readonly figure: QualityRef;
  /** Id of the table: two tables show some of the same figures. */
  readonly table: string;
}

/** A figure as a button that lists the places counted in it. */
export function FigureCell({ count, figure, table }: FigureCellProps) {
  const { actions, messages, format } = useFrenchApp();
  const isShown = useAppState(
    ({ inspected }) => inspected !== undefined && writeQualityRef(inspected) === writeQualityRef(figure),
  );
  return (
    <>
      {count === undefined && "…"}
      {count === 0 && format.number(0)}
      {count !== undefined && count > 0 && (
        <button
          type="button"
          id={figureId(table, figure)}
          className="figure-button"
          aria-expanded={isShown}
          aria-label={figureName(count, figure, messages, format)}
          onClick={() => actions.inspect(isShown ? undefined : figure)}
        >
          {format.number(count)}
        </button>
      )}
    </>
  );
}
