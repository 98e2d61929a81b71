import { territoryKey } from "../../domain/territory-ref.ts";
import { rowsOf } from "../rows.ts";
import { ownFigures, type TerritoryDocument } from "./document.ts";
import { FiguresRows, fitRows } from "./figures-rows.tsx";
import { frenchTerritory } from "./french-territory.ts";
import { PageHead } from "./page-head.tsx";
import { rowsAround, rowsBeside } from "./rows.ts";

/** Rows of a page beside its headings and the heads of its tables. */
const ROWS = { page: 45, beside: 14 };

/** The table of the level below, then the territory among its neighbours and what contains it. */
export function TablePage({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, figures } = document;
  const own = ownFigures(document);
  const ownKey = territoryKey(territory);
  const beside = fitRows(rowsBeside(document), ROWS.beside);
  const around = rowsAround(document);
  const hasBeside = around.length + beside.shown.length > 0;
  const below = rowsOf(figures, territory, communes, "trop-loin");
  const within = fitRows(below, ROWS.page - 1 - (hasBeside ? beside.shown.length + around.length + 1 : 0));
  const { settings } = figures;
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      <h2>{withinTitle(document)}</h2>
      <FiguresRows
        caption={withinTitle(document)}
        rows={territory.level === "commune" ? within.shown : [own, ...within.shown]}
        settings={settings}
        ownKey={ownKey}
        {...(within.rest !== undefined && { rest: within.rest })}
      />
      {hasBeside && (
        <>
          <h2>{besideTitle(document, beside.shown.length > 0)}</h2>
          <FiguresRows
            caption={besideTitle(document, beside.shown.length > 0)}
            rows={[...(beside.shown.length > 0 ? [own] : []), ...beside.shown, ...around]}
            settings={settings}
            ownKey={ownKey}
            {...(beside.rest !== undefined && { rest: beside.rest })}
          />
        </>
      )}
    </section>
  );
}

function withinTitle({ territory, communes, epcis }: TerritoryDocument): string {
  const { of } = frenchTerritory(territory, communes, epcis);
  switch (territory.level) {
    case "region":
      return "Par département";
    case "departement":
      return `Les intercommunalités ${of}`;
    case "epci":
      return `Les communes ${of}`;
    case "commune":
      return "Les communes de son intercommunalité";
    case "ensemble":
      return "Ce que l’ensemble réunit";
  }
}

function besideTitle({ territory, communes, epcis }: TerritoryDocument, hasNeighbours: boolean): string {
  if (!hasNeighbours) return "Pour comparer";
  return `Les voisins ${frenchTerritory(territory, communes, epcis).of}, et ce qui les entoure`;
}
