import { BEYOND, type QualityRef } from "../../../domain/quality/quality-ref.ts";
import { selectBeyondRow, selectDepartementRows, selectQualityRows } from "../../../state/quality/quality-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { FiguresTable } from "../../design/figures-table.tsx";
import { useDetailedApp } from "../../detailed-app.ts";
import { type CountedRow, categoryColumns, countIn } from "./category-columns.tsx";
import { FigureCell } from "./figure-cell.tsx";

/** Number of places of each type by département. */
export function DepartementTable() {
  const { messages } = useDetailedApp();
  const rows = useAppState(selectDepartementRows);
  const beyond = useAppState(selectBeyondRow);
  const whole = useAppState((state) => selectQualityRows(state, undefined))[0];
  const areas: AreaRow[] = rows.map(({ code, name, ...counts }) => ({
    ...counts,
    name: `${name} (${code})`,
    departement: code,
  }));
  if (beyond.total > 0) areas.push({ ...beyond, name: messages.beyondDepartements, departement: BEYOND });
  return (
    <>
      <FiguresTable
        className="figures-table quality-table"
        caption={messages.byDepartement}
        rowHead={messages.qualityWhere}
        rows={areas}
        foot={whole === undefined ? [] : [{ ...whole, departement: undefined, name: messages.total }]}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        columns={categoryColumns<AreaRow>(messages, ({ departement, ...row }, category) => (
          <FigureCell
            table="departements"
            count={countIn(row, category)}
            figure={{ check: "tous", category, departement }}
          />
        ))}
      />
      <p className="hint">{messages.countedOnce}</p>
    </>
  );
}

interface AreaRow extends CountedRow {
  readonly name: string;
  readonly departement: QualityRef["departement"];
}
