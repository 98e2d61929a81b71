import { CATEGORIES, type Category } from "../../../domain/place.ts";
import { NEAR_KM } from "../../../domain/seasonal/resort-access.ts";
import { selectBeyondRow, selectDepartementRows, selectQualityRows } from "../../../state/quality/quality-selectors.ts";
import { selectResortPicture } from "../../../state/seasonal-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { CategoryHeaders } from "../quality/category-headers.tsx";
import { checkLabel, QUALITY_GROUPS } from "../quality/quality-groups.ts";

/** Number of places by département and type, and the table of data quality. */
export function PaperTables() {
  const { messages } = useDetailedApp();
  const departements = useAppState(selectDepartementRows);
  const beyond = useAppState(selectBeyondRow);
  const rows = useAppState((state) => selectQualityRows(state, undefined));
  const picture = useAppState(selectResortPicture);
  const [whole] = rows;
  const isSought = useAppState((state) => state.likeOthers === undefined);
  // Unknown counts are omitted: paper cannot be completed later.
  const known = rows.filter(({ check }) => check !== "doublons" || !isSought);
  const byCheck = new Map(known.map((row) => [row.check, row]));
  return (
    <>
      <section>
        <h2>{messages.byDepartement}</h2>
        <table className="report-table">
          <CategoryHeaders first={messages.qualityWhere} />
          <tbody>
            {departements.map(({ code, name, total, byCategory }) => (
              <Line key={code} name={`${name} (${code})`} total={total} byCategory={byCategory} />
            ))}
            {beyond.total > 0 && <Line name={messages.beyondDepartements} {...beyond} />}
            {whole !== undefined && (
              <Line name={messages.total} total={whole.total} byCategory={whole.byCategory} isChosen />
            )}
          </tbody>
        </table>
        <p className="report-note">{messages.countedOnce}</p>
      </section>
      <section>
        <h2>{messages.qualityTable}</h2>
        <table className="report-table">
          <CategoryHeaders first={messages.qualityColumn} />
          {QUALITY_GROUPS.filter(({ group }) => group !== "whole").map(({ group, checks }) => (
            <tbody key={group}>
              <tr className="is-chosen">
                <th scope="rowgroup" colSpan={2 + CATEGORIES.length}>
                  {messages.qualityGroups[group]}
                </th>
              </tr>
              {checks.flatMap((check) => {
                const row = byCheck.get(check);
                return row === undefined ? [] : [<Line key={check} name={checkLabel(check, messages)} {...row} />];
              })}
            </tbody>
          ))}
        </table>
        <p className="report-note">{messages.qualityNotes}</p>
        {picture !== undefined && (
          <p>
            {messages.resortsWithoutSpace({
              count: picture.withoutSpace.reduce((sum, { resorts }) => sum + resorts.length, 0),
              all: picture.access.length,
              nearKm: NEAR_KM,
            })}
          </p>
        )}
      </section>
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly isChosen?: boolean;
}

function Line({ name, total, byCategory, isChosen = false }: LineProps) {
  const { format } = useDetailedApp();
  return (
    <tr className={isChosen ? "is-chosen" : undefined}>
      <th scope="row">{name}</th>
      <td className="number">{format.number(total)}</td>
      {CATEGORIES.map((category) => (
        <td key={category} className="number">
          {format.number(byCategory[category])}
        </td>
      ))}
    </tr>
  );
}
