import { type CountedRow, categoryColumns, countIn } from "../../design/category-columns.tsx";
import { FiguresTable } from "../../design/figures-table.tsx";
import { QUALITY_GROUPS } from "../../domain/quality/quality-ref.ts";
import { NEAR_KM } from "../../domain/seasonal/resort-access.ts";
import { selectResortPicture } from "../../model/seasonal-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { checkLabel, selectBeyondRow, selectDepartementRows, selectQualityRows } from "../quality/state.ts";

/** Number of places by département and type, and the table of data quality. */
export function PrintedTables() {
  const { messages, format } = useDetailedApp();
  const departements = useAppState(selectDepartementRows);
  const beyond = useAppState(selectBeyondRow);
  const rows = useAppState((state) => selectQualityRows(state, undefined));
  const picture = useAppState(selectResortPicture);
  const [whole] = rows;
  const isSought = useAppState((state) => state.likeOthers === undefined);
  // Unknown counts are omitted: a printed page cannot be completed later.
  const known = rows.filter(({ check }) => check !== "doublons" || !isSought);
  const byCheck = new Map(known.map((row) => [row.check, row]));
  const columns = categoryColumns<CountedRow>(messages, (row, category) => format.number(countIn(row, category)));
  return (
    <>
      <section>
        <h2>{messages.byDepartement}</h2>
        <FiguresTable
          className="printed-table"
          rowHead={messages.qualityWhere}
          rows={[
            ...departements.map((row) => ({ ...row, name: `${row.name} (${row.code})` })),
            ...(beyond.total > 0 ? [{ ...beyond, name: messages.beyondDepartements }] : []),
            ...(whole === undefined ? [] : [{ ...whole, name: messages.total }]),
          ]}
          keyOf={({ name }) => name}
          nameOf={({ name }) => name}
          rowProps={({ name }) => (name === messages.total ? { className: "is-chosen" } : {})}
          columns={columns}
        />
        <p className="report-note">{messages.countedOnce}</p>
      </section>
      <section>
        <h2>{messages.qualityTable}</h2>
        <FiguresTable
          className="printed-table"
          rowHead={messages.qualityColumn}
          groups={QUALITY_GROUPS.filter(({ group }) => group !== "whole").map(({ group, checks }) => ({
            key: group,
            name: messages.qualityGroups[group],
            rows: checks.flatMap((check) => {
              const row = byCheck.get(check);
              return row === undefined ? [] : { ...row, name: checkLabel(check, messages) };
            }),
          }))}
          keyOf={({ name }) => name}
          nameOf={({ name }) => name}
          columns={columns}
        />
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
