import { QrCode } from "../../ui/qr-code.tsx";
import { Method, SourceList } from "../notes.tsx";
import { boundsText, certaintyText, words } from "../words.ts";
import { citedSources, ownFigures, type TerritoryDocument } from "./document.ts";
import { hasScenario } from "./scenario-page.tsx";
import { PageHead } from "./tables.tsx";

/** How people are counted, how sure the figure is, sources with dates and licences, and the way back to the page. */
export function MethodPage({ document }: { readonly document: TerritoryDocument }) {
  const { figures, link } = document;
  const { settings, nowhere } = figures;
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      <h2>{words.counted}</h2>
      <Method nowhere={nowhere} />
      <h2>Ce chiffre est-il sûr ?</h2>
      <p>
        {certaintyText(ownFigures(document), settings.people)} {boundsText(settings)} « Sûr » : d’une borne à l’autre,
        la part change d’un demi-point au plus, ou le nombre d’un quart.
      </p>
      {!hasScenario(document) && (
        <>
          <h2>Et avec un lieu de plus ?</h2>
          <p>
            Sur la page, « {words.addPlace} » montre ce qu’un lieu changerait, « {words.whereToOpen} » propose les
            meilleurs : le cahier a alors une page de plus.
          </p>
        </>
      )}
      <h2>{words.sources}</h2>
      <SourceList sources={citedSources(document)} />
      <p className="booklet-note">
        Les pages d’où viennent des faits isolés, comme le jour où un col a fermé, sont citées sous « Données ».
      </p>
      <div className="booklet-link">
        <div>
          <h2>Retrouver cette page</h2>
          <p>{link}</p>
        </div>
        <QrCode text={link} label="Code à photographier : le lien de cette page" />
      </div>
    </section>
  );
}
