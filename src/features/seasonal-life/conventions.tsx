import { webAddress } from "../../domain/contact/web-address.ts";
import { readyValue } from "../../domain/loadable.ts";
import {
  type ConventionFact,
  type ConventionOfCommune,
  conventionLife,
} from "../../domain/seasonal/convention-life.ts";
import { selectSigningCommunes } from "../../state/seasonal-selectors.ts";
import { CONVENTION_SYMBOL, RESORT_COLOURS } from "../../theme/resorts.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { SourceFold } from "../../ui/sheet/source-fold.tsx";
import { MarkSymbol } from "../../ui/symbols/mark-symbol.tsx";
import { selectSeasonalLife } from "./state.ts";

const NO_FACTS: readonly ConventionFact[] = [];

/** The conventions on the housing of seasonal workers: who signed, whether the three years last, and who must sign without a known one. */
export function ConventionList() {
  const { messages } = useDetailedApp();
  const signing = useAppState(selectSigningCommunes);
  const facts = readyValue(useAppState(selectSeasonalLife))?.conventionFacts ?? NO_FACTS;
  const today = useAppState(({ now }) => now?.date);
  const scheme = useAppState((state) => state.scheme);
  if (signing.length === 0) return null;
  const { convention, halo } = RESORT_COLOURS[scheme];
  const { signed, obliged, general } = conventionLife(signing, facts, today);
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol symbol={CONVENTION_SYMBOL} colour={convention} halo={halo} />{" "}
        {messages.conventions({ count: signing.length })}
      </summary>
      <p className="hint">{messages.conventionsNote}</p>
      <ul className="conventions">
        {signed.map((one) => (
          <Signed key={one.commune.code} {...one} />
        ))}
      </ul>
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
    </details>
  );
}

function Signed({ commune, term, facts }: ConventionOfCommune) {
  const { messages, format } = useDetailedApp();
  const { name, code, years, verification, conventions } = commune;
  const pages = [
    ...new Set(conventions.flatMap(({ sourceDetail }) => /https?:\/\/\S+/.exec(sourceDetail) ?? [])),
  ].flatMap((page) => webAddress(page) ?? []);
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
      {pages.map((page) => (
        <p key={page.href} className="source-detail">
          <a href={page.href} target="_blank" rel="noopener noreferrer">
            {messages.conventionSource({ name: page.hostname.replace(/^www\./, "") })}
            <span className="visually-hidden"> ({messages.newWindow})</span>
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
            <SourceFold of={one} name={name} />
          </li>
        );
      })}
    </ul>
  );
}
