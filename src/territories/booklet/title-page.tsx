import { useId } from "react";
import { FORMAT, words } from "../words.ts";
import { ownFigures, type TerritoryDocument } from "./document.ts";
import { findingsOf } from "./findings.ts";
import { frenchTerritory } from "./french-territory.ts";
import { legendOf, legendTitle } from "./legend.ts";
import { MarkShape } from "./map-symbols.tsx";
import { StatesBar, StatesList } from "./states.tsx";
import { TerritoryMap } from "./territory-map.tsx";
import { question } from "./words.ts";

/** Size of the map in units of the drawing, four to a printed millimetre. */
const MAP_SIZE = { width: 736, height: 536 };

/** The findings, the three states and the map. */
export function TitlePage({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, epcis, figures, populationVintage, today } = document;
  const { title } = frenchTerritory(territory, communes, epcis);
  const own = ownFigures(document);
  return (
    <section className="booklet-page">
      <p className="booklet-note">
        {words.site} · Qui vit loin d’un service public ? · établi le {FORMAT.date(today)}
      </p>
      <h1>{title}</h1>
      <p className="booklet-question">{question(figures.settings, populationVintage)}</p>
      <ol className="booklet-findings">
        {findingsOf(document).map(({ text, note }) => (
          <li key={text}>
            <p>{text}</p>
            <p className="booklet-note">{note}</p>
          </li>
        ))}
      </ol>
      {own.population > 0 && (
        <div className="booklet-three">
          <StatesBar states={own.states} population={own.population} />
          <StatesList states={own.states} population={own.population} />
        </div>
      )}
      <MapPart document={document} title={title} />
    </section>
  );
}

function MapPart({ document, title }: { readonly document: TerritoryDocument; readonly title: string }) {
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
          {...MAP_SIZE}
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
