import { readyValue } from "../../domain/loadable.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

export interface SourceLinesProps {
  /** Ids of data/sources.csv. */
  readonly sources: readonly string[];
  /** Date as precise as the source; "" when unknown. */
  readonly date: string;
}

/** Sources with their licences and the date. */
export function SourceLines({ sources, date }: SourceLinesProps) {
  const { messages, format } = useDetailedApp();
  const listed = readyValue(useAppState((state) => state.resources.sources));
  const known = sources.flatMap((id) => listed?.find((source) => source.id === id) ?? []);
  return (
    <>
      {known.map((source) => (
        <p key={source.id}>
          <span lang="fr">
            {source.title} ({source.producer})
          </span>
          {source.licence !== "" && ` · ${messages.labelled({ name: messages.licence, text: source.licence })}`}
        </p>
      ))}
      {date !== "" && <p>{messages.sourceDate({ date: format.date(date) })}</p>}
    </>
  );
}
