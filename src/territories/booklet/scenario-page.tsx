import type { BestSites } from "../../domain/figures/best-sites.ts";
import type { States, TerritoryFigures } from "../../domain/figures/figures.ts";
import type { PlannedPlace, Settings } from "../../domain/figures/settings.ts";
import { labelOfCommune } from "../../domain/territory.ts";
import { territoryKey, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { StatesBar } from "../answer.tsx";
import { categoryName, FORMAT, peopleText, territoryLabel, words } from "../words.ts";
import { communesWithin, ownFigures, type TerritoryDocument } from "./document.ts";
import { BookletTable, PAPER_FILLS, PageHead, StatesList } from "./tables.tsx";
import { capital, service, typeset, typographic } from "./words.ts";

/** Whether there is a scenario to show: a planned place, or best next places that were asked for. */
export function hasScenario({ figures, sites }: TerritoryDocument): boolean {
  return figures.settings.planned.length > 0 || sites !== undefined;
}

/** What planned places change, and where the next ones would be best. */
export function ScenarioPage({ document }: { readonly document: TerritoryDocument }) {
  const { figures, sites } = document;
  return (
    <section className="booklet-page">
      <PageHead document={document} />
      {figures.settings.planned.length > 0 && <Planned document={document} />}
      {sites !== undefined && <NextSites document={document} sites={sites} />}
    </section>
  );
}

function Planned({ document }: { readonly document: TerritoryDocument }) {
  const { settings } = document.figures;
  const { planned } = settings;
  const own = ownFigures(document);
  const many = planned.length > 1;
  return (
    <>
      <h2>{many ? "Ce que changeraient les lieux ajoutés" : "Ce que changerait le lieu ajouté"}</h2>
      <ul className="booklet-planned">
        {planned.map((place, at) => (
          <li key={place.id}>{plannedText(place, at + 1)}</li>
        ))}
      </ul>
      <SideBySide before={own.before} after={own.states} population={own.population} many={many} />
      <Outside document={document} own={own} />
      <ChangedCommunes document={document} />
    </>
  );
}

function plannedText({ name, type, openings }: PlannedPlace, number: number): string {
  const hours = openings.map((one) => (one === "samedi" ? words.saturday : words.evening));
  const named = name === "" ? words.plannedUnnamed(number) : typographic(name);
  const said = hours.length === 0 ? "sans heures prévues" : FORMAT.list(hours);
  return typeset(`${named} : ${capital(categoryName(type))}, ${said}`);
}

interface SideBySideProps {
  readonly before: States;
  readonly after: States;
  readonly population: number;
  readonly many: boolean;
}

function SideBySide({ before, after, population, many }: SideBySideProps) {
  const sides = [
    { name: "Aujourd’hui", states: before },
    { name: many ? "Avec les lieux ajoutés" : "Avec le lieu ajouté", states: after },
  ];
  return sides.map(({ name, states }) => (
    <div key={name} className="booklet-three">
      <h3>{name}</h3>
      {population > 0 && <StatesBar states={states} population={population} fills={PAPER_FILLS} />}
      <StatesList states={states} population={population} />
    </div>
  ));
}

/** People beyond the territory who come nearer too. */
function Outside({
  document: { territory, figures },
  own,
}: {
  readonly document: TerritoryDocument;
  readonly own: TerritoryFigures;
}) {
  const region = figures.territories.get(territoryKey(WHOLE_REGION));
  if (region === undefined || territory.level === "region") return null;
  const people = gainOf(region) - gainOf(own);
  if (people === 0) return null;
  return (
    <p>{typeset(`Hors du territoire aussi : ${peopleText(people, figures.settings.people)} de moins trop loin.`)}</p>
  );
}

function gainOf({ before, states }: TerritoryFigures): number {
  return before.tooFar - states.tooFar;
}

const MOST_CHANGED = 24;

function ChangedCommunes({ document }: { readonly document: TerritoryDocument }) {
  const { territory } = document;
  const changed = communesWithin(document)
    .filter((row) => gainOf(row) !== 0)
    .sort((a, b) => gainOf(b) - gainOf(a));
  if (changed.length === 0 || territory.level === "commune") return null;
  const shown = changed.slice(0, MOST_CHANGED);
  const title = "Les communes dont la réponse change";
  return (
    <>
      <h2>{title}</h2>
      <BookletTable
        caption={title}
        heads={["Commune", "Habitants", "Trop loin aujourd’hui", "Trop loin ensuite", "De moins"]}
        rows={shown.map((row) => ({
          key: territoryKey(row.ref),
          cells: [
            territoryLabel(row.ref, row.name),
            ...[row.population, row.before.tooFar, row.states.tooFar, gainOf(row)].map(FORMAT.number),
          ],
        }))}
      />
      {shown.length < changed.length && (
        <p className="booklet-note">{`Et ${FORMAT.number(changed.length - shown.length)} autres.`}</p>
      )}
    </>
  );
}

function NextSites({ document, sites: best }: { readonly document: TerritoryDocument; readonly sites: BestSites }) {
  const { settings } = document.figures;
  return (
    <>
      <h2>{sitesTitle(best, settings)}</h2>
      {best.sites.length === 0 ? (
        <p>{words.siteNone}</p>
      ) : (
        <>
          <SitesTable best={best} />
          <p>
            {typeset(resultText(best, settings.planned.length > 0))}{" "}
            {typeset(
              best.isProven
                ? words.siteProven
                : words.siteUnproven(peopleText(Math.floor(best.bound), settings.people)),
            )}
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

/** @param isAfterPlanned whether the planned places count already */
function resultText({ before, after }: BestSites, isAfterPlanned: boolean): string {
  const [from, to] = [FORMAT.number(before), FORMAT.number(after)];
  return isAfterPlanned
    ? `Trop loin : ${from} avec les lieux ajoutés, ${to} avec ceux-ci de plus.`
    : words.siteResult(from, to);
}

function sitesTitle({ sites }: BestSites, settings: Settings): string {
  const what = service({ ...settings, opening: "toute-heure" });
  return sites.length > 1 ? `Où ouvrir les ${sites.length} prochains lieux ?` : `Où ouvrir ${what} de plus ?`;
}

function SitesTable({ best: { sites, before } }: { readonly best: BestSites }) {
  let left = before;
  return (
    <BookletTable
      caption="Les lieux proposés, dans l’ordre"
      heads={["Lieu proposé", "De moins trop loin", "Il en reste"]}
      rows={sites.map(({ commune, people }) => {
        left -= people;
        return { key: commune.code, cells: [labelOfCommune(commune), FORMAT.number(people), FORMAT.number(left)] };
      })}
    />
  );
}
