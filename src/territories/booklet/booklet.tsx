import "../../ui/print.css";
import "../../ui/printed-map.css";
import "./booklet.css";
import { useId } from "react";
import { createRoot } from "react-dom/client";
import { PrintedPage } from "../../ui/printing.tsx";
import { StatesBar } from "../answer.tsx";
import { FORMAT, words } from "../words.ts";
import { ownFigures, type TerritoryDocument } from "./document.ts";
import { type Finding, findingsOf } from "./findings.ts";
import { legendOf, legendTitle, MarkShape } from "./map-marks.tsx";
import { MethodPage } from "./method-page.tsx";
import { hasScenario, ScenarioPage } from "./scenario-page.tsx";
import { PAPER_FILLS, StatesList, TablePage } from "./tables.tsx";
import { TerritoryMap } from "./territory-map.tsx";
import { frenchTerritory, question } from "./words.ts";

interface BookletProps {
  readonly document: TerritoryDocument;
  /** Given for a booklet on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** « Cahier » : findings and map, tables, scenario, method and sources, on A4 pages; mounted only for printing. */
function Booklet({ document, onPrinted }: BookletProps) {
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

/** Lengths of the map in units of the drawing, four to a printed millimetre. */
const MAP = { width: 736, height: 640 };
/** Lines of the findings beside which the map has its whole height; each further one takes its own from it. */
const USUAL_LINES = 7;
const LINE = { characters: 84, height: 20 };
const TITLE_LINE = { characters: 44, height: 34 };

/** The height that title and findings leave to the map, so that all of it stands on one page. */
function mapHeight(title: string, findings: readonly Finding[]): number {
  const lines = findings.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE.characters), 0);
  const titleLines = Math.ceil(title.length / TITLE_LINE.characters) - 1;
  return MAP.height - LINE.height * Math.max(0, lines - USUAL_LINES) - TITLE_LINE.height * titleLines;
}

/** The findings, the three states and the map. */
function TitlePage({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, epcis, today } = document;
  const { title } = frenchTerritory(territory, communes, epcis);
  const own = ownFigures(document);
  const findings = findingsOf(document);
  return (
    <section className="booklet-page">
      <p className="booklet-note">
        {words.site} · Qui vit loin d’un service public ? · établi le {FORMAT.date(today)}
      </p>
      <h1>{title}</h1>
      <p className="booklet-question">{question(document)}</p>
      <ol className="booklet-findings">
        {findings.map(({ text, note }) => (
          <li key={text}>
            <p>{text}</p>
            <p className="booklet-note">{note}</p>
          </li>
        ))}
      </ol>
      {own.population > 0 && (
        <div className="booklet-three">
          <StatesBar states={own.states} population={own.population} fills={PAPER_FILLS} />
          <StatesList states={own.states} population={own.population} />
        </div>
      )}
      <MapPart document={document} title={title} height={mapHeight(title, findings)} />
    </section>
  );
}

interface MapPartProps {
  readonly document: TerritoryDocument;
  readonly title: string;
  readonly height: number;
}

function MapPart({ document, title, height }: MapPartProps) {
  const legendId = useId();
  const { outlines } = document;
  if (outlines === undefined)
    return <p className="booklet-note">Les contours n’ont pas pu être chargés : la carte manque.</p>;
  return (
    <>
      <figure className="printed-map booklet-map">
        <TerritoryMap
          document={document}
          outlines={outlines}
          width={MAP.width}
          height={height}
          label={`Carte : ${words.legendCommunes}. ${title}.`}
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
