import { webAddress } from "../../domain/contact/contact-way.ts";
import { roundCost } from "../../domain/network/conditions.ts";
import type { SourceReference } from "../../domain/place.ts";
import type { ConventionFact, ConventionLife, ConventionOfCommune } from "../../domain/seasonal/convention-life.ts";
import { NEAR_KM, type Resort, type ResortAccess } from "../../domain/seasonal/resorts.ts";
import { type ResortPicture, selectResortPicture, selectSpacesOfWelcome } from "../../state/seasonal-selectors.ts";
import { MarkSymbol } from "../../ui/symbols/map-symbols.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { SourceFold } from "../sheet/sources.tsx";
import { NewWindow } from "../shell/links.tsx";
import { spaceNameOf, spaceRecordOf } from "./help-place.tsx";
import { selectConventionLife } from "./life-sections.tsx";
import { ResortButton } from "./resort-picker.tsx";

/** Overview: resorts without an Espace saisonnier near by in winter, and communes that signed a convention. */
export function SeasonalPicture() {
  const { messages } = useDetailedApp();
  const hasPlaces = useAppState((state) => state.resources.places.status === "ready");
  const spaces = useAppState(selectSpacesOfWelcome);
  const resorts = useAppState((state) => state.resources.resorts.status);
  const picture = useAppState(selectResortPicture);
  const toConfirm = spaces.filter((space) => spaceRecordOf(space).verification === "a-confirmer").length;
  return (
    <section className="seasonal-section">
      <h3>{messages.picture}</h3>
      {hasPlaces && <p>{messages.pictureLead({ spaces: spaces.length, toConfirm })}</p>}
      {picture !== undefined && <WithoutSpace picture={picture} />}
      {picture === undefined && hasPlaces && resorts !== "failed" && (
        <div role="status">
          <p className="hint">{resorts === "loading" ? messages.resortsLoading : messages.roadsLoading}</p>
          <div className="skeleton-figures" aria-hidden="true" />
        </div>
      )}
      <ConventionList />
    </section>
  );
}

function WithoutSpace({ picture: { withoutSpace, isStraight } }: { readonly picture: ResortPicture }) {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const count = withoutSpace.reduce((sum, { resorts }) => sum + resorts.length, 0);
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol mark="far" scheme={scheme} /> {messages.withoutSpace({ count, nearKm: NEAR_KM })}
      </summary>
      <p className="hint">
        {isStraight ? messages.pictureStraight({ nearKm: NEAR_KM }) : messages.pictureByRoad({ nearKm: NEAR_KM })}
      </p>
      {withoutSpace.map(({ departement, resorts }) => (
        <section key={departement.code}>
          <h4>
            {departement.name} ({departement.code}){" "}
            <span className="count">{messages.allResorts({ count: resorts.length })}</span>
          </h4>
          <ul>
            {resorts.map((access) => (
              <FarResort key={access.resort.id} access={access} isStraight={isStraight} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

interface FarResortProps {
  readonly access: ResortAccess<Resort>;
  readonly isStraight: boolean;
}

function FarResort({ access: { resort, space, cost }, isStraight }: FarResortProps) {
  const { messages } = useDetailedApp();
  const inWords = isStraight
    ? messages.costStraight({ value: Math.round(cost) })
    : messages.costByRoad({ value: roundCost(cost, "km"), metric: "km" });
  return (
    <li>
      <ResortButton resort={resort} />
      <p className="far-resort">
        {space === undefined
          ? messages.noWayInWinter
          : `${messages.nearestIs({ name: spaceNameOf(space) })}, ${inWords}`}
      </p>
    </li>
  );
}

/** The conventions on the housing of seasonal workers: who signed, whether the three years last, and who must sign without a known one. */
function ConventionList() {
  const { messages } = useDetailedApp();
  const life = useAppState(selectConventionLife);
  const scheme = useAppState((state) => state.scheme);
  const { length } = life.signed;
  if (length === 0) return null;
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol mark="convention" scheme={scheme} /> {messages.conventions({ count: length })}
      </summary>
      <p className="hint">{messages.conventionsNote}</p>
      <ConventionItems {...life} />
    </details>
  );
}

/** The signed conventions, then the obligations without a known one, then facts of départements and of the law. */
function ConventionItems({ signed, obliged, general }: ConventionLife) {
  const { messages } = useDetailedApp();
  return (
    <>
      {signed.length > 0 && (
        <ul className="conventions">
          {signed.map((one) => (
            <Signed key={one.commune.code} {...one} />
          ))}
        </ul>
      )}
      {obliged.length > 0 && (
        <>
          <h4>{messages.conventionsObliged({ count: obliged.length })}</h4>
          <Facts facts={obliged} />
        </>
      )}
      {general.length > 0 && (
        <>
          <h4>{messages.conventionsGeneral}</h4>
          <Facts facts={general} />
        </>
      )}
    </>
  );
}

/** The pages that source references name first, each once: its address, and its host as a name. */
function pagesOf(references: readonly Pick<SourceReference, "sourceDetail">[]) {
  const pages = references.flatMap(({ sourceDetail }) => /https?:\/\/\S+/.exec(sourceDetail) ?? []);
  return [...new Set(pages)]
    .flatMap((page) => webAddress(page) ?? [])
    .map(({ href, hostname }) => ({ href, name: hostname.replace(/^www\./, "") }));
}

function Signed({ commune, term, facts }: ConventionOfCommune) {
  const { messages, format } = useDetailedApp();
  const { name, code, years, verification, conventions } = commune;
  return (
    <li>
      <p>
        <strong>{name}</strong> ({code.slice(0, 2)})
      </p>
      <p>
        {years.length === 0 ? messages.signedUnknown : messages.signedIn({ years: years.map(String) })}
        {" · "}
        {messages.verifications[verification]}
      </p>
      {term.kind !== "unknown" && <p>{messages.conventionTerms[term.kind]({ date: format.date(term.until) })}</p>}
      {facts.length > 0 && <Facts facts={facts} isOfOne />}
      {pagesOf(conventions).map((page) => (
        <p key={page.href} className="source-detail">
          <a href={page.href} target="_blank" rel="noopener noreferrer">
            {messages.conventionSource({ name: page.name })}
            <NewWindow />
          </a>
        </p>
      ))}
    </li>
  );
}

interface FactsProps {
  readonly facts: readonly ConventionFact[];
  /** Whether they stand below the name of their commune. */
  readonly isOfOne?: boolean;
}

function Facts({ facts, isOfOne = false }: FactsProps) {
  const { messages, format } = useDetailedApp();
  return (
    <ul className="sourced-list">
      {facts.map((one) => {
        const { fact, commune, departement, date, detail, note } = one;
        const where = commune === "" ? (departement ?? "") : `${commune} (${departement ?? ""})`;
        const name = [where, messages.conventionFacts[fact]].filter((text) => text !== "").join(", ");
        const shown = isOfOne ? messages.conventionFacts[fact] : name;
        return (
          <li key={`${where} ${fact} ${date}`}>
            <p>
              {shown}
              {" · "}
              {format.date(date)}
            </p>
            <p className="hint" lang="fr">
              {[detail, note].filter((text) => text !== "").join(" · ")}
            </p>
            <SourceFold of={one} name={name} isNamedInWords />
          </li>
        );
      })}
    </ul>
  );
}
