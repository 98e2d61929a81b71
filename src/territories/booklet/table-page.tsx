import type { TerritoryFigures } from "../../domain/figures/figures.ts";
import { type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { levelBelow, rowsOf } from "../rows.ts";
import { ownFigures, type TerritoryDocument } from "./document.ts";
import { FiguresRows, fitRows } from "./figures-rows.tsx";
import { PageHead } from "./page-head.tsx";
import { communesWithin, rowsAround, rowsBeside } from "./rows.ts";

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
