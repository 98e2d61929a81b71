import type { TerritoryFigures } from "../../domain/figures/figures.ts";
import { tooFarShare } from "../../domain/figures/figures.ts";
import { isSameTerritory, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { levelBelow, rowsOf } from "../rows.ts";
import { costText, FORMAT, shareText, territoryLabel, words } from "../words.ts";
import { communesWithin, ownFigures, question, rowsAround, rowsBeside, type TerritoryDocument } from "./document.ts";

/** Most rows of each table, so that all stand on one page. */
const MOST = { below: 20, communes: 8, beside: 8 };

/** The table of the level below, the communes of a larger territory, then the territory among its neighbours and what contains it. */
export function TablePage({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, figures } = document;
  const own = ownFigures(document);
  const below = rowsOf(figures, territory, communes, "trop-loin");
  const hasCommunes = levelBelow(territory) !== "commune";
  const concerned = hasCommunes ? communesWithin(document).filter(({ states }) => states.tooFar > 0) : [];
  const beside = rowsBeside(document).slice(0, MOST.beside);
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      <Part
        document={document}
        title={WITHIN[territory.level]}
        rows={territory.level === "commune" ? below : [own, ...below]}
        most={hasCommunes ? MOST.below : MOST.below + MOST.communes}
      />
      <Part document={document} title="Les communes où l’on vit trop loin" rows={concerned} most={MOST.communes} />
      <Part
        document={document}
        title="Parmi les voisins, et au-delà"
        rows={[...(territory.level === "region" ? [] : [own]), ...beside, ...rowsAround(document)]}
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
  readonly most?: number;
}

/** A table of territories under its heading, with the numbers before the planned places where there are any; nothing without rows. */
function Part({ document: { figures, territory }, title, rows, most = rows.length }: PartProps) {
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
        rows={rows.slice(0, most).map((row) => ({
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
        left={rows.length - most}
      />
    </>
  );
}

interface BookletTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly isOwn?: boolean }[];
  /** Number of rows that are not shown. */
  readonly left: number;
}

export function BookletTable({ caption, heads, rows, left }: BookletTableProps) {
  return (
    <>
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
      </table>
      {left > 0 && <p className="booklet-note">Et {words.others(left)}.</p>}
    </>
  );
}

/** At the head of a page after the first: the territory, and what is measured. */
export function PageHead({ document }: { readonly document: TerritoryDocument }) {
  return (
    <p className="booklet-head">
      <strong>{document.title}</strong> · {question(document)}
    </p>
  );
}
