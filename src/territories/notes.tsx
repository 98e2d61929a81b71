import type { DataSources } from "../data/public-data/data-sources.ts";
import type { Figures } from "../domain/figures/figures.ts";
import { readyValue } from "../domain/loadable.ts";
import { useTerritoriesState } from "./context.ts";
import { FORMAT, METHOD, namedList, words } from "./words.ts";

/** « Comment c'est compté » and « Sources ». */
export function Notes() {
  const nowhere = useTerritoriesState((state) => readyValue(state.figures)?.nowhere);
  const sources = useTerritoriesState(({ resources }) => readyValue(resources.sources));
  return (
    <div className="notes">
      <details>
        <summary>{words.counted}</summary>
        <Method nowhere={nowhere ?? []} />
      </details>
      <details>
        <summary>{words.sources}</summary>
        <SourceList sources={sources ?? []} />
      </details>
    </div>
  );
}

/** Most itinerant services named in a sentence. */
const MOST_NAMED = 12;

/** How people are counted, and the itinerant services that count nowhere. */
export function Method({ nowhere }: Pick<Figures, "nowhere">) {
  const names = nowhere.map(({ name }) => name);
  return (
    <>
      {METHOD.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {names.length > 0 && <p>{words.nowhere(names.length, namedList(names, MOST_NAMED))}</p>}
    </>
  );
}

export function SourceList({ sources }: { readonly sources: DataSources }) {
  return (
    <ul className="source-list">
      {sources.map(({ id, producer, title, licence, vintage, url }) => (
        <li key={id}>
          {url === "" ? title : <a href={url}>{title}</a>}, {producer}
          {vintage !== "" && `, ${FORMAT.date(vintage)}`}
          {licence !== "" && `, ${licence}`}
        </li>
      ))}
    </ul>
  );
}
