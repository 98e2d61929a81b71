import type { Provenance } from "../../formats/export/provenance.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { describeErrors } from "../access/describe-errors.ts";
import { useAppState } from "../app-context.ts";
import type { Format } from "../format.ts";
import { useFrenchApp } from "../french-app.ts";
import { peopleMethod } from "../people/counted-where.ts";

/** Method, limits and sources of the figures. */
export function BookletMethod({ provenance }: { readonly provenance: Provenance }) {
  const { messages, format } = useFrenchApp();
  const { kind } = useAppState(selectAccessModel);
  const people = useAppState((state) => peopleMethod(state, { messages, format }));
  return (
    <>
      <section>
        <h2>{messages.method}</h2>
        <p>{people}</p>
        {kind === "route" && (
          <p>
            {messages.methodRoads} {describeErrors(messages, format)} {messages.rangeInShort} {messages.methodWinter}{" "}
            {messages.winterLimits} {messages.methodBorders}
          </p>
        )}
      </section>
      <section className="booklet-sources">
        <h2>{messages.bookletSources}</h2>
        <p>{messages.dataLicence}</p>
        <ul>
          {byLicence(provenance.sources).map(({ licence, sources }) => (
            <li key={licence}>
              {licence !== "" && <strong>{messages.labelled({ name: licence, text: "" }).trim()} </strong>}
              {sources.map((source) => citation(source, format)).join(" ; ")}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface Licensed {
  readonly licence: string;
  readonly sources: Provenance["sources"];
}

/** Groups sources by licence, in order of first appearance; those without a licence last. */
function byLicence(sources: Provenance["sources"]): readonly Licensed[] {
  const licences = [...new Set(sources.map(({ licence }) => licence))].sort(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  return licences.map((licence) => ({ licence, sources: sources.filter((source) => source.licence === licence) }));
}

function citation({ title, producer, vintage }: Provenance["sources"][number], format: Format): string {
  return `${title} (${[producer, format.date(vintage)].filter((part) => part !== "").join(", ")})`;
}
