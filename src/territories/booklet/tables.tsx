import { type Figures, type States, type TerritoryFigures, tooFarShare } from "../../domain/figures/figures.ts";
import { type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
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

/** A table under its heading; nothing without rows. */
function Part({ document: { figures, territory }, title, rows, rest }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <FiguresRows
        caption={title}
        rows={rows}
        settings={figures.settings}
        ownKey={territoryKey(territory)}
        {...(rest !== undefined && { rest })}
      />
    </>
  );
}

interface FiguresRowsProps {
  readonly rows: readonly TerritoryFigures[];
  readonly settings: Figures["settings"];
  /** The row of the chosen territory. */
  readonly ownKey?: string;
  /** A line under the rows. */
  readonly rest?: string;
  readonly caption: string;
}

/** A table of territories, with the columns of the page, and the numbers before the planned places where there are any. */
function FiguresRows({ rows, settings, ownKey, rest, caption }: FiguresRowsProps) {
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

/** The states from the nearest, with the colour of each. */
const STATE_COLOURS = [
  { state: "served", colour: COLOURS.served },
  { state: "visited", colour: COLOURS.visited },
  { state: "tooFar", colour: COLOURS.far },
] as const satisfies readonly { readonly state: keyof States; readonly colour: string }[];

/** Least width of a state with people, as a share of the bar: a few people stay in sight. */
const LEAST_SHARE = 0.004;
const WIDTH = 1000;
const HEIGHT = 36;

/** The people of a territory by state, as a bar over the whole width. */
export function StatesBar({ states, population }: { readonly states: States; readonly population: number }) {
  let end = 0;
  const parts = STATE_COLOURS.flatMap(({ state, colour }) => {
    if (states[state] === 0) return [];
    const x = end;
    end += Math.max(states[state] / population, LEAST_SHARE);
    return [{ state, colour, x, width: end - x }];
  });
  return (
    <svg className="booklet-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ state, colour, x, width }) => (
        <rect
          key={state}
          x={(x / end) * WIDTH}
          width={(width / end) * WIDTH}
          height={HEIGHT}
          fill={colour}
          stroke={PANEL.light.edge}
          strokeWidth={1}
        />
      ))}
    </svg>
  );
}

/** The numbers of the three states, each with its colour. */
export function StatesList({ states, population }: { readonly states: States; readonly population: number }) {
  return (
    <ul className="booklet-states">
      {STATE_COLOURS.map(({ state, colour }) => (
        <li key={state}>
          <svg className="booklet-swatch" viewBox="0 0 12 12" aria-hidden="true">
            <rect width={12} height={12} fill={colour} stroke={PANEL.light.edge} />
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
