import { webAddress } from "../../domain/contact/contact-way.ts";
import type { SourceReference } from "../../domain/place.ts";
import type { ConventionFact, ConventionLife, ConventionOfCommune } from "../../domain/seasonal/convention-life.ts";
import { MarkSymbol } from "../../ui/symbols/mark-symbol.tsx";
import { CONVENTION_SYMBOL, RESORT_COLOURS } from "../../ui/theme/resorts.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { NewWindow } from "../sheet/new-window.tsx";
import { SourceFold } from "../sheet/source-fold.tsx";
import { selectConventionLife } from "./state.ts";

/** The conventions on the housing of seasonal workers: who signed, whether the three years last, and who must sign without a known one. */
export function ConventionList() {
  const { messages } = useDetailedApp();
  const life = useAppState(selectConventionLife);
  const scheme = useAppState((state) => state.scheme);
  const { length } = life.signed;
  if (length === 0) return null;
  const { convention, halo } = RESORT_COLOURS[scheme];
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol symbol={CONVENTION_SYMBOL} colour={convention} halo={halo} />{" "}
        {messages.conventions({ count: length })}
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
