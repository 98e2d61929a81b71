import { readyValue } from "../domain/loadable.ts";
import { useTerritoriesState } from "./context.ts";
import { FORMAT, METHOD, words } from "./words.ts";

/** Most itinerant services named in a sentence. */
const MOST_NAMED = 30;

/** « Comment c'est compté » and « Sources ». */
export function Notes() {
  return (
    <div className="notes">
      <Method />
      <Sources />
    </div>
  );
}

function Method() {
  const nowhere = useTerritoriesState((state) => readyValue(state.figures)?.nowhere);
  return (
    <details>
      <summary>{words.counted}</summary>
      {METHOD.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {nowhere !== undefined && nowhere.length > 0 && (
        <p>{words.nowhere(nowhere.length, FORMAT.list(nowhere.slice(0, MOST_NAMED).map(({ name }) => name)))}</p>
      )}
    </details>
  );
}

function Sources() {
  const sources = useTerritoriesState(({ files }) => readyValue(files.sources));
  return (
    <details>
      <summary>{words.sources}</summary>
      <ul className="source-list">
        {(sources ?? []).map(({ id, producer, title, licence, vintage, url }) => (
          <li key={id}>
            {url === "" ? title : <a href={url}>{title}</a>}, {producer}
            {vintage !== "" && `, ${FORMAT.date(vintage)}`}
            {licence !== "" && `, ${licence}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
