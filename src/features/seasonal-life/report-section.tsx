import type { ConventionFact, ConventionOfCommune } from "../../domain/seasonal/convention-life.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { conventionsUnmade } from "../../ui/report/report-data.ts";
import { UnmadePart } from "../../ui/report/report-map.tsx";
import { pagesOf } from "./conventions.tsx";
import { selectSeasonalTerritory } from "./state.ts";

/** In the printed report: the known housing conventions of the territory and the obligations without one, with dates and sources; or why they are missing. */
export function ReportConventions() {
  const { messages } = useDetailedApp();
  const known = useAppState(selectSeasonalTerritory);
  const unmade = useAppState(conventionsUnmade);
  if (known === undefined) return <UnmadePart title={messages.reportConventions} reason={unmade} />;
  const { signed, obliged } = known;
  const over = signed.filter(({ term }) => term.kind === "over").length;
  return (
    <section>
      <h2>{messages.reportConventions}</h2>
      <p>{messages.conventionsInTerritory({ count: signed.length, over })}</p>
      {signed.length > 0 && (
        <ul>
          {signed.map((one) => (
            <PrintedConvention key={one.commune.code} {...one} />
          ))}
        </ul>
      )}
      {obliged.length > 0 && (
        <>
          <p>{messages.conventionsObliged({ count: obliged.length })}</p>
          <ul>
            {obliged.map((fact) => (
              <li key={`${fact.codeCommune} ${fact.fact}`}>
                <strong>{fact.commune}</strong> ({fact.departement}) · <PrintedFact {...fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PrintedConvention({ commune, term, facts }: ConventionOfCommune) {
  const { messages, format } = useDetailedApp();
  const { name, code, years, verification, conventions } = commune;
  const hosts = [...new Set(pagesOf(conventions).map(({ name: host }) => host))];
  const texts = [
    years.length === 0 ? messages.signedUnknown : messages.signedIn({ years: years.map(String) }),
    ...(term.kind === "unknown" ? [] : [messages.conventionTerms[term.kind]({ date: format.date(term.until) })]),
    ...(hosts.length === 0 ? [] : [messages.conventionSource({ name: hosts.join(", ") })]),
    messages.verifications[verification],
  ];
  return (
    <li>
      <strong>{name}</strong> ({code.slice(0, 2)}) · {texts.join(" · ")}
      {facts.map((fact) => (
        <p key={`${fact.fact} ${fact.date}`} className="report-note">
          <PrintedFact {...fact} />
        </p>
      ))}
    </li>
  );
}

function PrintedFact(one: ConventionFact) {
  const { messages, format } = useDetailedApp();
  const { fact, date, detail, note, verification } = one;
  const hosts = [...new Set(pagesOf([one]).map(({ name }) => name))];
  return (
    <>
      {messages.conventionFacts[fact]} · {format.date(date)} ·{" "}
      <span lang="fr">{[detail, note].filter((text) => text !== "").join(" · ")}</span>
      {hosts.length > 0 && ` · ${messages.conventionSource({ name: hosts.join(", ") })}`} ·{" "}
      {messages.verifications[verification]}
    </>
  );
}
