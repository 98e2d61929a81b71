import { readyValue } from "../../domain/loadable.ts";
import type { LayerId, PlaceRecord, SourceReference } from "../../domain/place.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { selectLayer } from "../list/place-item.tsx";

interface SourceLinesProps {
  /** Ids of data/sources.csv. */
  readonly sources: readonly string[];
  /** Date as precise as the source; "" when unknown. */
  readonly date: string;
}

/** Sources with their licences and the date. */
function SourceLines({ sources, date }: SourceLinesProps) {
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

interface SourceFoldProps {
  readonly of: SourceReference;
  /** The subject of the source, for screen readers: several stand in one list. */
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

interface SourceDetailsProps {
  readonly record: PlaceRecord;
  /** In print, where nothing can be expanded, the position in the source is omitted. */
  readonly isPrinted?: boolean;
}

/** Sources, licence, date and verification of a record; collapsed, the position in the source. */
export function SourceDetails({ record, isPrinted = false }: SourceDetailsProps) {
  const { messages } = useDetailedApp();
  const identifier = <p>{messages.labelled({ name: messages.identifier, text: record.id })}</p>;
  return (
    <div className="source">
      {record.layer !== undefined && <LayerLines id={record.layer} />}
      <SourceLines sources={record.sources} date={record.sourceDate} />
      <p>{messages.verificationNotes[record.verification]}</p>
      {isPrinted ? (
        identifier
      ) : (
        <details className="source-detail fold">
          <summary>{messages.sourceTechnical}</summary>
          {record.sourceDetail !== "" && <p lang="fr">{record.sourceDetail}</p>}
          {identifier}
        </details>
      )}
    </div>
  );
}

/** File, import date and data date of an imported record. */
function LayerLines({ id }: { readonly id: LayerId }) {
  const { messages, format } = useDetailedApp();
  const layer = useAppState((state) => selectLayer(state, id));
  if (layer === undefined) return null;
  const { fileName, addedOn, vintage } = layer;
  return (
    <>
      <p>{messages.layerFile({ file: fileName })}</p>
      <p>
        {messages.layerAddedOn({ date: format.date(addedOn) })}{" "}
        {vintage === "" ? messages.layerUndated : messages.layerVintage({ date: format.date(vintage) })}
      </p>
    </>
  );
}
