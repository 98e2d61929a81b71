import "../../ui/print.css";
import "../../ui/printed-map.css";
import "./booklet.css";
import { useId } from "react";
import { createRoot } from "react-dom/client";
import { PrintedPage } from "../../ui/printing.tsx";
import { StatesOf } from "../answer.tsx";
import { FORMAT, words } from "../words.ts";
import { ownFigures, question, type TerritoryDocument } from "./document.ts";
import { findingsOf } from "./findings.ts";
import { legendOf, legendTitle, MarkShape } from "./map-marks.tsx";
import { MethodPage } from "./method-page.tsx";
import { hasScenario, ScenarioPage } from "./scenario-page.tsx";
import { TablePage } from "./tables.tsx";
import { TerritoryMap } from "./territory-map.tsx";

interface BookletProps {
  readonly document: TerritoryDocument;
  /** Called after the print window. */
  readonly onPrinted: () => void;
}

/** « Cahier » : findings and map, tables, scenario, method and sources, on A4 pages; mounted only for printing. */
function Booklet({ document, onPrinted }: BookletProps) {
  const title = `${document.title} – ${words.booklet} – ${words.site}`;
  return (
    <PrintedPage title={title} language="fr" className="booklet" onPrinted={onPrinted}>
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

/** The faces of the printed texts. */
const FACES = [400, 700].map((weight) => `${weight} 16px "Atkinson Hyperlegible Next"`);

/** Opens the browser's print window with the booklet; resolves when that window is closed. The rest of the page is left as it is. */
export async function printBooklet(about: TerritoryDocument): Promise<void> {
  // A face that fails to load has its fallback.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  const holder = document.createElement("div");
  holder.hidden = true;
  document.body.append(holder);
  const root = createRoot(holder);
  await new Promise<void>((resolve) => root.render(<Booklet document={about} onPrinted={resolve} />));
  root.unmount();
  holder.remove();
}

/** The findings, the three states and the map. */
function TitlePage({ document }: { readonly document: TerritoryDocument }) {
  const own = ownFigures(document);
  return (
    <section className="booklet-page">
      <p className="booklet-note">
        {words.site} · {words.question} · établi le {FORMAT.date(document.today)}
      </p>
      <h1>{document.title}</h1>
      <p className="booklet-question">{question(document)}</p>
      <ol className="booklet-findings">
        {findingsOf(document).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {own.population > 0 && <StatesOf row={own} />}
      <MapPart document={document} />
    </section>
  );
}

/** Lengths of the map in units of the drawing, four to a printed millimetre: long findings find room above it. */
const MAP = { width: 736, height: 600 };

function MapPart({ document }: { readonly document: TerritoryDocument }) {
  const legendId = useId();
  const { outlines, title } = document;
  if (outlines === undefined)
    return <p className="booklet-note">Les contours n’ont pas pu être chargés : la carte manque.</p>;
  return (
    <>
      <figure className="printed-map booklet-map">
        <TerritoryMap
          document={document}
          outlines={outlines}
          {...MAP}
          label={`Carte : ${words.legendCommunes}. ${title}.`}
        />
      </figure>
      <p className="booklet-note" id={legendId}>
        {legendTitle(document.figures.settings)}
      </p>
      <ul className="booklet-legend" aria-labelledby={legendId}>
        {legendOf(document).map(({ mark, text }) => (
          <li key={text}>
            <svg className="booklet-mark" viewBox="-11 -11 22 22" aria-hidden="true">
              <MarkShape mark={mark} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
