import { type Figures, type TerritoryFigures, tooFarShare } from "../../domain/figures/figures.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { costText, FORMAT, shareText, territoryLabel, words } from "../words.ts";

export interface FiguresRowsProps {
  readonly rows: readonly TerritoryFigures[];
  readonly settings: Figures["settings"];
  /** The row of the chosen territory. */
  readonly ownKey?: string;
  /** A line under the rows. */
  readonly rest?: string;
  readonly caption: string;
}

/** A table of territories, with the columns of the page, and the numbers before the planned places where there are any. */
export function FiguresRows({ rows, settings, ownKey, rest, caption }: FiguresRowsProps) {
  const hasPlanned = settings.planned.length > 0;
  return (
    <table className="booklet-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.nom}</th>
          <th scope="col">{words.people1}</th>
          <th scope="col">{words.columns["trop-loin"]}</th>
          <th scope="col">{words.columns.part}</th>
          {hasPlanned && <th scope="col">Avant</th>}
          <th scope="col">{words.columns.visites}</th>
          <th scope="col">{words.columns.mediane}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={territoryKey(row.ref)} className={territoryKey(row.ref) === ownKey ? "is-own" : undefined}>
            <th scope="row">{territoryLabel(row.ref, row.name)}</th>
            <td>{FORMAT.number(row.population)}</td>
            <td>{FORMAT.number(row.states.tooFar)}</td>
            <td>{shareText(tooFarShare(row))}</td>
            {hasPlanned && <td>{FORMAT.number(row.before.tooFar)}</td>}
            <td>{FORMAT.number(row.states.visited)}</td>
            <td>{costText(row.median, settings.threshold)}</td>
          </tr>
        ))}
      </tbody>
      {rest !== undefined && (
        <tfoot>
          <tr>
            <td colSpan={hasPlanned ? 7 : 6}>{rest}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The rows that fit, and a line that counts the others; neither where nothing fits. */
export function fitRows(
  rows: readonly TerritoryFigures[],
  most: number,
): { readonly shown: readonly TerritoryFigures[]; readonly rest: string | undefined } {
  if (rows.length <= most) return { shown: rows, rest: undefined };
  if (most === 0) return { shown: [], rest: undefined };
  // The line takes the place of a row.
  const shown = rows.slice(0, most - 1);
  const others = rows.slice(most - 1);
  const tooFar = others.reduce((sum, { states }) => sum + states.tooFar, 0);
  const population = others.reduce((sum, row) => sum + row.population, 0);
  const far = tooFar === 0 ? "aucune trop loin" : `${FORMAT.number(tooFar)} trop loin`;
  return {
    shown,
    rest: `Et ${FORMAT.number(others.length)} autres, ${FORMAT.number(population)} personnes en tout : ${far}.`,
  };
}
