import { useMemo, useState } from "react";
import { communeLabel } from "../../domain/commune-label.ts";
import { type Duplicate, type ImportPreview, LIKENESSES, type Likeness } from "../../domain/import/import-preview.ts";
import type { Place } from "../../domain/place.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";

export interface DuplicatesSectionProps {
  readonly preview: ImportPreview;
  readonly withKnown: boolean;
}

/** Rows that may be existing places, and whether they are added all the same. */
export function DuplicatesSection({ preview, withKnown }: DuplicatesSectionProps) {
  const { messages, services } = useFrenchApp();
  const byLine = useMemo(() => new Map(preview.places.map(({ line, place }) => [line, place])), [preview]);
  // The state receives the choice later than the box must show it.
  const [isWanted, setWanted] = useState(withKnown);
  const { duplicates } = preview;
  return (
    <div className="import-duplicates">
      <h4>{messages.importDuplicates({ count: duplicates.length })}</h4>
      <p className="hint">{messages.importDuplicatesNote}</p>
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
            services.importing((controller) => controller.addKnown(checked));
          }}
        />
        <span className="option-name">{messages.importAddKnown}</span>
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
  const { messages, format } = useFrenchApp();
  const { rows, hasMore, showAll } = useFirstRows(duplicates, FIRST_DUPLICATES);
  if (duplicates.length === 0) return null;
  return (
    <div className="import-likeness" tabIndex={-1}>
      <h5>
        {messages.importLikenesses[likeness]} <span className="count">{format.number(duplicates.length)}</span>
      </h5>
      <ul>
        {rows.map(({ line, id }) => (
          <DuplicateLine key={`${line} ${id}`} line={line} id={id} imported={byLine.get(line)} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.importAllDuplicates({ count: duplicates.length })}
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
  const { messages, format } = useFrenchApp();
  const there = useAppState((state) => selectPlaceById(state, id));
  return (
    <li>
      {messages.importKnownRow({
        number: format.number(line),
        name: imported === undefined ? "" : nameOf(imported),
        text: there === undefined ? id : nameOf(there),
      })}
    </li>
  );
}

function nameOf(place: Place): string {
  return `${place.name}, ${communeLabel(place)}`;
}
