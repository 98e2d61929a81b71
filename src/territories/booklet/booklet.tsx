import "../../ui/print.css";
import "../../ui/printed-map.css";
import "./booklet.css";
import { PrintedPage } from "../../ui/printing.tsx";
import type { TerritoryDocument } from "./document.ts";
import { frenchTerritory } from "./french-territory.ts";
import { MethodPage } from "./method-page.tsx";
import { hasScenario, ScenarioPage } from "./scenario-page.tsx";
import { TablePage } from "./table-page.tsx";
import { TitlePage } from "./title-page.tsx";

export interface BookletProps {
  readonly document: TerritoryDocument;
  /** Given for a booklet on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** « Cahier » : findings and map, tables, scenario, method and sources, on A4 pages; mounted only for printing. */
export function Booklet({ document, onPrinted }: BookletProps) {
  const { title } = frenchTerritory(document.territory, document.communes, document.epcis);
  return (
    <PrintedPage title={`${title} – Cahier – Services alpins`} language="fr" className="booklet" onPrinted={onPrinted}>
      <BookletPages document={document} />
    </PrintedPage>
  );
}

/** The pages of the booklet, in order. */
export function BookletPages({ document }: Pick<BookletProps, "document">) {
  return (
    <>
      <TitlePage document={document} />
      <TablePage document={document} />
      {hasScenario(document) && <ScenarioPage document={document} />}
      <MethodPage document={document} />
    </>
  );
}
