import { CATEGORIES } from "../../../domain/place.ts";
import { BEYOND } from "../../../domain/quality/quality-ref.ts";
import { selectBeyondRow, selectDepartementRows, selectQualityRows } from "../../../state/quality/quality-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { CategoryHeaders } from "./category-headers.tsx";
import { FigureCell } from "./figure-cell.tsx";

/** Number of places of each type by département. */
export function DepartementTable() {
  const { messages } = useDetailedApp();
  const rows = useAppState(selectDepartementRows);
  const beyond = useAppState(selectBeyondRow);
  const whole = useAppState((state) => selectQualityRows(state, undefined))[0];
  const all = { check: "tous", category: undefined, departement: undefined } as const;
  return (
    <>
      <table className="figures-table quality-table">
        <caption>{messages.byDepartement}</caption>
        <CategoryHeaders first={messages.qualityWhere} />
        <tbody>
          {rows.map(({ code, name, total, byCategory }) => (
            <tr key={code}>
              <th scope="row">
                {name} ({code})
              </th>
              <FigureCell table="departements" count={total} figure={{ ...all, departement: code }} />
              {CATEGORIES.map((category) => (
                <FigureCell
                  key={category}
                  table="departements"
                  count={byCategory[category]}
                  figure={{ ...all, category, departement: code }}
                />
              ))}
            </tr>
          ))}
          {beyond.total > 0 && (
            <tr>
              <th scope="row">{messages.beyondDepartements}</th>
              <FigureCell table="departements" count={beyond.total} figure={{ ...all, departement: BEYOND }} />
              {CATEGORIES.map((category) => (
                <FigureCell
                  key={category}
                  table="departements"
                  count={beyond.byCategory[category]}
                  figure={{ ...all, category, departement: BEYOND }}
                />
              ))}
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.total}</th>
            <FigureCell table="departements" count={whole?.total ?? 0} figure={all} />
            {CATEGORIES.map((category) => (
              <FigureCell
                key={category}
                table="departements"
                count={whole?.byCategory[category] ?? 0}
                figure={{ ...all, category }}
              />
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="hint">{messages.countedOnce}</p>
    </>
  );
}
