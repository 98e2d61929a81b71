import { webAddress } from "../../domain/contact/web-address.ts";
import type { Manifest } from "../../domain/exchange/manifest.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** All sources with producer, licence, vintage and use. Titles stay in French. */
export function SourceList({ sources }: { readonly sources: Manifest["sources"] }) {
  const { messages, format } = useDetailedApp();
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <p className="source-title" lang="fr">
            {webAddress(source.url) === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
                <span className="visually-hidden"> ({messages.newWindow})</span>
              </a>
            )}
          </p>
          <p className="hint">
            <span lang="fr">{[source.producer, source.licence].filter((part) => part !== "").join(" · ")}</span>
            {source.vintage !== "" && ` · ${messages.vintage} ${format.date(source.vintage)}`}
          </p>
          {source.tables.length > 0 && (
            <p className="hint">{messages.labelled({ name: messages.usedFor, text: source.tables.join(", ") })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
