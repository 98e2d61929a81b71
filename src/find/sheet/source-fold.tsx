import type { SourceReference } from "../../domain/place.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useDetailedApp } from "../app-context.ts";
import { SourceLines } from "./source-lines.tsx";

interface SourceFoldProps {
  readonly of: SourceReference;
  /** What the source is of, for screen readers: several stand in one list. */
  readonly name: string;
  /** Whether the name is made of words of the page; else it is French, as in the data. */
  readonly isNamedInWords?: boolean;
}

/** Sources, date and verification of a row, behind one line. */
export function SourceFold({
  of: { sources, sourceDate, sourceDetail, verification },
  name,
  isNamedInWords,
}: SourceFoldProps) {
  const { messages } = useDetailedApp();
  return (
    <details className="fold source-fold">
      <summary>
        {messages.source}
        <span className="visually-hidden">
          {" "}
          {isNamedInWords ? (
            messages.sourceOf({ name })
          ) : (
            <FrenchPart say={(text) => messages.sourceOf({ name: text })} text={name} />
          )}
        </span>
      </summary>
      <SourceLines sources={sources} date={sourceDate} />
      <p>{messages.verificationNotes[verification]}</p>
      {sourceDetail !== "" && <p lang="fr">{sourceDetail}</p>}
    </details>
  );
}
