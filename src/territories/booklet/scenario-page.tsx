import type { BestSites } from "../../domain/figures/best-sites.ts";
import type { TerritoryFigures } from "../../domain/figures/figures.ts";
import type { PlannedPlace } from "../../domain/figures/settings.ts";
import { labelOfCommune } from "../../domain/territory.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { StatesOf } from "../answer.tsx";
import { categoryName, FORMAT, provenText, territoryLabel, words } from "../words.ts";
import { communesWithin, ownFigures, type TerritoryDocument } from "./document.ts";
import { BookletTable, PageHead } from "./tables.tsx";

/** Whether there is a scenario to show: a planned place, or best next places that were asked for. */
export function hasScenario({ figures, sites }: TerritoryDocument): boolean {
  return figures.settings.planned.length > 0 || sites !== undefined;
}

/** The effect of planned places, and the best sites for the next ones. */
export function ScenarioPage({ document }: { readonly document: TerritoryDocument }) {
  const { figures, sites } = document;
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      {figures.settings.planned.length > 0 && <Planned document={document} />}
      {sites !== undefined && <NextSites best={sites} people={figures.settings.people} />}
    </section>
  );
}

function Planned({ document }: { readonly document: TerritoryDocument }) {
  const own = ownFigures(document);
  return (
    <>
      <h2>{words.planned}</h2>
      <ul className="booklet-planned">
        {document.figures.settings.planned.map((place, at) => (
          <li key={place.id}>{plannedText(place, at + 1)}</li>
        ))}
      </ul>
      {own.population > 0 && (
        <>
          <h3>Aujourd’hui</h3>
          <StatesOf row={{ ...own, states: own.before }} />
          <h3>Avec les lieux ajoutés</h3>
          <StatesOf row={own} />
        </>
      )}
      <ChangedCommunes document={document} />
    </>
  );
}

function plannedText({ name, type, openings }: PlannedPlace, number: number): string {
  const hours = openings.map((one) => (one === "samedi" ? words.saturday : words.evening));
  return [name === "" ? words.plannedUnnamed(number) : name, categoryName(type), ...hours].join(", ");
}

function gainOf({ before, states }: TerritoryFigures): number {
  return before.tooFar - states.tooFar;
}

const MOST_CHANGED = 24;

function ChangedCommunes({ document }: { readonly document: TerritoryDocument }) {
  const changed = communesWithin(document)
    .filter((row) => gainOf(row) !== 0)
    .sort((a, b) => gainOf(b) - gainOf(a));
  if (changed.length === 0) return null;
  const title = "Les communes dont la réponse change";
  return (
    <>
      <h2>{title}</h2>
      <BookletTable
        caption={title}
        heads={["Commune", words.people1, "Trop loin aujourd’hui", "Trop loin ensuite", "De moins"]}
        rows={changed.slice(0, MOST_CHANGED).map((row) => ({
          key: territoryKey(row.ref),
          cells: [
            territoryLabel(row.ref, row.name),
            ...[row.population, row.before.tooFar, row.states.tooFar, gainOf(row)].map(FORMAT.number),
          ],
        }))}
        left={changed.length - MOST_CHANGED}
      />
    </>
  );
}

interface NextSitesProps {
  readonly best: BestSites;
  readonly people: TerritoryDocument["figures"]["settings"]["people"];
}

function NextSites({ best, people }: NextSitesProps) {
  const { sites, before, after } = best;
  return (
    <>
      <h2>{words.whereToOpen}</h2>
      {sites.length === 0 ? (
        <p>{words.siteNone}</p>
      ) : (
        <>
          <BookletTable
            caption={words.whereToOpen}
            heads={["Lieu proposé", "De moins trop loin"]}
            rows={sites.map(({ commune, people: gain }) => ({
              key: commune.code,
              cells: [labelOfCommune(commune), FORMAT.number(gain)],
            }))}
            left={0}
          />
          <p>
            {words.siteResult(FORMAT.number(before), FORMAT.number(after))} {provenText(best, people)}
          </p>
        </>
      )}
      <p className="booklet-note">
        Un lieu proposé est placé à la mairie de sa commune, dans le territoire ou autour. Bâtiment, personnel et heures
        restent à décider.
      </p>
    </>
  );
}
