import { useMemo, useState } from "react";
import { communeLabel } from "../../domain/commune-label.ts";
import { type Duplicate, type ImportPreview, LIKENESSES, type Likeness } from "../../domain/import/import-preview.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { nombre } from "../../ui/messages/fr/grammar.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { useKeepingState } from "../context.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

export interface DuplicatesSectionProps {
  readonly preview: ImportPreview;
  readonly withKnown: boolean;
}

/** Rows that may be existing places, and whether they are added all the same. */
export function DuplicatesSection({ preview, withKnown }: DuplicatesSectionProps) {
  const controller = useImport();
  const byLine = useMemo(() => new Map(preview.places.map(({ line, place }) => [line, place])), [preview]);
  // The state receives the choice later than the box must show it.
  const [isWanted, setWanted] = useState(withKnown);
  const { duplicates } = preview;
  return (
    <div className="import-duplicates">
      <h3>{words.duplicates({ count: duplicates.length })}</h3>
      <p className="hint">{words.duplicatesNote}</p>
      {LIKENESSES.map((likeness) => (
        <LikenessGroup
          key={likeness}
          likeness={likeness}
          duplicates={duplicates.filter((duplicate) => duplicate.likeness === likeness)}
          byLine={byLine}
        />
      ))}
      <label className="option">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={({ target: { checked } }) => {
            setWanted(checked);
            controller.amend({ withKnown: checked });
          }}
        />
        <span className="option-name">{words.addKnown}</span>
      </label>
    </div>
  );
}

interface LikenessGroupProps {
  readonly likeness: Likeness;
  readonly duplicates: readonly Duplicate[];
  readonly byLine: ReadonlyMap<number, Place>;
}

const FIRST_DUPLICATES = 5;

function LikenessGroup({ likeness, duplicates, byLine }: LikenessGroupProps) {
  const { rows, hasMore, showAll } = useFirstRows(duplicates, FIRST_DUPLICATES);
  if (duplicates.length === 0) return null;
  return (
    <div className="import-likeness" tabIndex={-1}>
      <h4>
        {words.likenesses[likeness]} <span className="count">{nombre(duplicates.length)}</span>
      </h4>
      <ul>
        {rows.map(({ line, id }) => (
          <DuplicateLine key={`${line} ${id}`} line={line} id={id} imported={byLine.get(line)} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {words.allDuplicates({ count: duplicates.length })}
        </button>
      )}
    </div>
  );
}

/** The row as its file names it, and the place of the map. */
function DuplicateLine({
  line,
  id,
  imported,
}: Pick<Duplicate, "line" | "id"> & { readonly imported: Place | undefined }) {
  const there = useKeepingState(({ files }) => readyValue(files.places)?.find((place) => place.id === id));
  return (
    <li>
      {words.knownRow({
        number: nombre(line),
        name: imported === undefined ? "" : nameOf(imported),
        text: there === undefined ? id : nameOf(there),
      })}
    </li>
  );
}

function nameOf(place: Place): string {
  return `${place.name}, ${communeLabel(place)}`;
}
