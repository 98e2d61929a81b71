import { useId, useState } from "react";
import { CATEGORIES } from "../../../domain/place.ts";
import { BEYOND, parseQualityArea } from "../../../domain/quality/quality-ref.ts";
import { DEPARTEMENTS } from "../../../domain/territory.ts";
import { selectBeyondRow, selectQualityRows } from "../../../state/quality/quality-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { CategoryHeaders } from "./category-headers.tsx";
import { FigureCell } from "./figure-cell.tsx";
import { checkLabel, QUALITY_GROUPS } from "./quality-groups.ts";

/** « Contrôle des données »: completeness, verification, age and doubts, for all places or one département. */
export function QualityTable() {
  const { messages } = useDetailedApp();
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
      <table className="figures-table quality-table">
        <caption className="visually-hidden">{messages.qualityTable}</caption>
        <CategoryHeaders first={messages.qualityColumn} />
        {QUALITY_GROUPS.map(({ group, checks }) => (
          <tbody key={group}>
            <tr className="quality-group">
              <th scope="rowgroup" colSpan={2 + CATEGORIES.length}>
                {messages.qualityGroups[group]}
              </th>
            </tr>
            {checks.map((check) => (
              <tr key={check}>
                <th scope="row">{checkLabel(check, messages)}</th>
                <FigureCell
                  table="controle"
                  count={byCheck.get(check)?.total}
                  figure={{ check, category: undefined, departement }}
                />
                {CATEGORIES.map((category) => (
                  <FigureCell
                    key={category}
                    table="controle"
                    count={byCheck.get(check)?.byCategory[category]}
                    figure={{ check, category, departement }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="hint">{messages.qualityNotes}</p>
    </>
  );
}
