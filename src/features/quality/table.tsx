import { useId, useState } from "react";
import { categoryColumns, countIn } from "../../design/category-columns.tsx";
import { FiguresTable } from "../../design/figures-table.tsx";
import { BEYOND, parseQualityArea, QUALITY_GROUPS, type QualityCheck } from "../../domain/quality/quality-ref.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { FigureCell } from "./figure-cell.tsx";
import { checkLabel, selectBeyondRow, selectQualityRows } from "./state.ts";

/** « Contrôle des données »: completeness, verification, age and doubts, for all places or one département. */
export function QualityTable() {
  const { messages } = useFrenchApp();
  const id = useId();
  const inspected = useAppState((state) => state.inspected?.departement);
  const [departement, setDepartement] = useState(inspected);
  const rows = useAppState((state) => selectQualityRows(state, departement));
  const hasBeyond = useAppState((state) => selectBeyondRow(state).total > 0);
  const isSought = useAppState((state) => state.likeOthers === undefined);
  const known = rows.filter(({ check }) => check !== "doublons" || !isSought);
  const byCheck = new Map(known.map((row) => [row.check, row]));
  return (
    <>
      <p className="quality-where">
        <label htmlFor={id}>{messages.qualityWhere}</label>
        <select
          id={id}
          value={departement ?? ""}
          onChange={(event) => setDepartement(parseQualityArea(event.target.value))}
        >
          <option value="">{messages.qualityEverywhere}</option>
          {DEPARTEMENTS.map(({ code, name }) => (
            <option key={code} value={code}>
              {name} ({code})
            </option>
          ))}
          {(hasBeyond || departement === BEYOND) && <option value={BEYOND}>{messages.beyondDepartements}</option>}
        </select>
      </p>
      <FiguresTable
        className="figures-table quality-table"
        caption={messages.qualityTable}
        isCaptionHidden
        rowHead={messages.qualityColumn}
        groups={QUALITY_GROUPS.map(({ group, checks }) => ({
          key: group,
          name: messages.qualityGroups[group],
          rows: checks,
        }))}
        keyOf={(check) => check}
        nameOf={(check) => checkLabel(check, messages)}
        columns={categoryColumns<QualityCheck>(messages, (check, category) => {
          const row = byCheck.get(check);
          return (
            <FigureCell
              table="controle"
              count={row && countIn(row, category)}
              figure={{ check, category, departement }}
            />
          );
        })}
      />
      <p className="hint">{messages.qualityNotes}</p>
    </>
  );
}
