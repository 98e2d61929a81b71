import { figuresSources } from "../../data/export/figures-table.ts";
import type { DataSources } from "../../data/public-data/data-sources.ts";
import { certaintyOf } from "../../domain/figures/figures.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { FORMAT, METHOD, peopleText, words } from "../words.ts";
import { byLicence, isIsolatedFact, ownFigures, type TerritoryDocument } from "./document.ts";
import { hasScenario } from "./scenario-page.tsx";
import { PageHead } from "./tables.tsx";
import { agree, typeset } from "./words.ts";

/** Most itinerant services that the page names. */
const MOST_NAMED = 12;

/** How people are counted, how sure the figure is, sources with dates and licences, and the way back to the page. */
export function MethodPage({ document }: { readonly document: TerritoryDocument }) {
  const { figures, sources, link } = document;
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      <h2>{words.counted}</h2>
      {METHOD.map((paragraph) => (
        <p key={paragraph}>{typeset(paragraph)}</p>
      ))}
      <Nowhere document={document} />
      <h2>Ce chiffre est-il sûr ?</h2>
      <Bounds document={document} />
      {!hasScenario(document) && (
        <>
          <h2>Et avec un lieu de plus ?</h2>
          <p>
            {typeset(
              `Sur la page, « ${words.addPlace} » montre ce qu’un lieu changerait, « ${words.whereToOpen} » propose les meilleurs : le cahier a alors une page de plus.`,
            )}
          </p>
        </>
      )}
      <h2>{words.sources}</h2>
      <Sources sources={figuresSources(sources, figures.settings)} />
      <div className="booklet-link">
        <div>
          <h2>Retrouver cette page</h2>
          <p>{link}</p>
        </div>
        <QrCode text={link} label="Code à photographier : le lien de cette page" />
      </div>
    </section>
  );
}

function Nowhere({ document: { figures } }: { readonly document: TerritoryDocument }) {
  const { nowhere } = figures;
  if (nowhere.length === 0) return null;
  const names = nowhere.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = nowhere.length - names.length;
  return (
    <p>
      {typeset(words.nowhere(nowhere.length, FORMAT.list(others === 0 ? names : [...names, words.others(others)])))}
    </p>
  );
}

function Bounds({ document }: { readonly document: TerritoryDocument }) {
  const own = ownFigures(document);
  const { people, opening } = document.figures.settings;
  const { least, most } = own.tooFarRange;
  const sentences = [
    `${words.certainty[certaintyOf(own)]}.`,
    least === most
      ? `${peopleText(own.states.tooFar, people)} trop loin.`
      : words.bounds(FORMAT.number(least), peopleText(most, people)),
    ...(document.figures.settings.way !== "droite" ? [words.boundsOfRoad] : []),
    words.boundsOfPlaces,
    ...(opening === "toute-heure" ? [] : [words.boundsOfHours]),
    "« Sûr » : d’une borne à l’autre, la part change d’un demi-point au plus, ou le nombre d’un quart.",
  ];
  return <p>{typeset(sentences.join(" "))}</p>;
}

function Sources({ sources }: { readonly sources: DataSources }) {
  const isolated = isolatedText(sources);
  return (
    <ul className="booklet-sources">
      {byLicence(sources.filter((source) => !isIsolatedFact(source))).map(({ licence, sources: own }) => (
        <li key={licence}>
          {licence !== "" && <strong>{typeset(`${licence} : `)}</strong>}
          {own.map(citation).join(" ; ")}
        </li>
      ))}
      {isolated !== "" && <li>{typeset(isolated)}</li>}
    </ul>
  );
}

/** Pages without a licence from which single facts were read, such as the day on which a pass closed: the page « Données » names each. */
function isolatedText(sources: DataSources): string {
  const count = sources.filter(isIsolatedFact).length;
  if (count === 0) return "";
  return `${agree(count, "Une page citée", `${FORMAT.number(count)} pages citées`)} une à une sous « Données », pour des faits isolés.`;
}

function citation({ title, producer, vintage }: DataSources[number]): string {
  const about = [producer, FORMAT.date(vintage)].filter((part) => part !== "").join(", ");
  return typeset(`${title} (${about})`);
}
