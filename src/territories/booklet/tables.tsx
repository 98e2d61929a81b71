import { type States, type TerritoryFigures, tooFarShare } from "../../domain/figures/figures.ts";
import { isSameTerritory, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { levelBelow, rowsOf } from "../rows.ts";
import { costText, FORMAT, shareText, territoryLabel, words } from "../words.ts";
import { communesWithin, ownFigures, rowsAround, rowsBeside, type TerritoryDocument } from "./document.ts";
import { frenchTerritory, question } from "./words.ts";

/** Rows of a page beside its headings and the heads of its tables; the table of communes of a larger territory has a heading more. */
const ROWS = { page: 45, beside: 14, heading: 4 };

/** The table of the level below, the communes of a larger territory, then the territory among its neighbours and what contains it. */
export function TablePage({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, figures } = document;
  const own = ownFigures(document);
  const beside = fitRows(rowsBeside(document), ROWS.beside);
  const around = rowsAround(document);
  const compared = [...(beside.shown.length > 0 ? [own] : []), ...beside.shown, ...around];
  const left = ROWS.page - compared.length;
  const within = fitRows(rowsOf(figures, territory, communes, "trop-loin"), left - 1);
  const hasCommunes = levelBelow(territory) !== "commune";
  const concerned = hasCommunes ? communesWithin(document).filter(({ states }) => states.tooFar > 0) : [];
  const named = fitRows(concerned, Math.max(left - within.shown.length - ROWS.heading, 0));
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      <Part
        document={document}
        title={WITHIN[territory.level]}
        rows={territory.level === "commune" ? within.shown : [own, ...within.shown]}
        rest={within.rest}
      />
      <Part document={document} title="Les communes où l’on vit trop loin" rows={named.shown} rest={named.rest} />
      <Part
        document={document}
        title={beside.shown.length > 0 ? "Parmi les voisins, et au-delà" : "Pour comparer"}
        rows={compared}
        rest={beside.rest}
      />
    </section>
  );
}

const WITHIN: Readonly<Record<TerritoryRef["level"], string>> = {
  region: "Par département",
  departement: "Par intercommunalité",
  epci: "Par commune",
  commune: "Les communes de son intercommunalité",
  ensemble: "Ce que l’ensemble réunit",
};

interface PartProps {
  readonly document: TerritoryDocument;
  readonly title: string;
  readonly rows: readonly TerritoryFigures[];
  readonly rest: string | undefined;
}

/** A table of territories under its heading, with the numbers before the planned places where there are any; nothing without rows. */
function Part({ document: { figures, territory }, title, rows, rest }: PartProps) {
  const { planned, threshold } = figures.settings;
  const { columns } = words;
  if (rows.length === 0) return null;
  const before = (text: string) => (planned.length > 0 ? [text] : []);
  return (
    <>
      <h2>{title}</h2>
      <BookletTable
        caption={title}
        heads={[
          columns.nom,
          words.people1,
          columns["trop-loin"],
          columns.part,
          ...before("Avant"),
          columns.visites,
          columns.mediane,
        ]}
        rows={rows.map((row) => ({
          key: territoryKey(row.ref),
          isOwn: isSameTerritory(row.ref, territory),
          cells: [
            territoryLabel(row.ref, row.name),
            FORMAT.number(row.population),
            FORMAT.number(row.states.tooFar),
            shareText(tooFarShare(row)),
            ...before(FORMAT.number(row.before.tooFar)),
            FORMAT.number(row.states.visited),
            costText(row.median, threshold),
          ],
        }))}
        rest={rest}
      />
    </>
  );
}

interface BookletTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly isOwn?: boolean }[];
  readonly rest?: string | undefined;
}

export function BookletTable({ caption, heads, rows, rest }: BookletTableProps) {
  return (
    <table className="booklet-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells], isOwn = false }) => (
          <tr key={key} className={isOwn ? "is-own" : undefined}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {rest !== undefined && (
        <tfoot>
          <tr>
            <td colSpan={heads.length}>{rest}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The rows that fit, and a line that counts the others; neither where nothing fits. */
function fitRows(
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

const COLOURS = FIGURES_COLOURS.light;

/** The colour of each state on paper, from the nearest. */
export const PAPER_FILLS = { served: COLOURS.served, visited: COLOURS.visited, tooFar: COLOURS.far };

export function StatesList({ states, population }: { readonly states: States; readonly population: number }) {
  return (
    <ul className="booklet-states">
      {(["served", "visited", "tooFar"] as const).map((state) => (
        <li key={state}>
          <svg className="booklet-swatch" viewBox="0 0 12 12" aria-hidden="true">
            <rect width={12} height={12} fill={PAPER_FILLS[state]} stroke={PANEL.light.edge} />
          </svg>
          {words.states[state]} : <strong>{FORMAT.number(states[state])}</strong>
          {states[state] > 0 && ` (${shareText(states[state] / population)})`}
        </li>
      ))}
    </ul>
  );
}

/** At the head of a page after the first: the territory, and what is measured. */
export function PageHead({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, epcis } = document;
  return (
    <p className="booklet-head">
      <strong>{frenchTerritory(territory, communes, epcis).title}</strong> · {question(document)}
    </p>
  );
}
