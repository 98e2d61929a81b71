import { useId, useMemo, useState } from "react";
import type { Duplicate, ImportPreview } from "../../domain/import/import-preview.ts";
import { writeLines } from "../../domain/import/issue.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { useFirstRows } from "../../ui/keep-focus.ts";
import { nombre } from "../../ui/messages/core/fr.ts";
import { useKeepingState } from "../context.ts";
import { listAddresses } from "./addresses.ts";
import { useImport } from "./controller.ts";
import type { ReadImport } from "./import-state.ts";
import { words } from "./words.ts";

interface DuplicatesSectionProps {
  readonly preview: ImportPreview;
  readonly withKnown: boolean;
}

export function DuplicatesSection({ preview, withKnown }: DuplicatesSectionProps) {
  const controller = useImport();
  const byLine = useMemo(() => new Map(preview.places.map(({ line, place }) => [line, place])), [preview]);
  // The state receives the choice later than the box must show it.
  const [isWanted, setWanted] = useState(withKnown);
  const { duplicates } = preview;
  const { rows, hasMore, showAll } = useFirstRows(duplicates);
  return (
    <div className="stack" tabIndex={-1}>
      <h3>{words.duplicates({ count: duplicates.length })}</h3>
      <p className="hint">{words.duplicatesNote}</p>
      <ul>
        {rows.map((duplicate) => (
          <DuplicateLine
            key={`${duplicate.line} ${duplicate.id}`}
            duplicate={duplicate}
            imported={byLine.get(duplicate.line)}
          />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {words.allDuplicates({ count: duplicates.length })}
        </button>
      )}
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

interface DuplicateLineProps {
  readonly duplicate: Duplicate;
  readonly imported: Place | undefined;
}

/** The row as its file names it, and the place of the map. */
function DuplicateLine({ duplicate, imported }: DuplicateLineProps) {
  const { line, id, likeness } = duplicate;
  const there = useKeepingState(({ resources }) => readyValue(resources.places)?.find((place) => place.id === id));
  return (
    <li>
      {words.knownRow({
        number: nombre(line),
        name: imported === undefined ? "" : nameOf(imported),
        text: there === undefined ? id : nameOf(there),
        likeness: words.likenesses[likeness],
      })}
    </li>
  );
}

function nameOf(place: Place): string {
  return `${place.name}, ${communeLabel(place)}`;
}

const FIRST_UNKNOWN = 10;

interface AddressSearchProps {
  readonly importing: ReadImport;
  readonly preview: ImportPreview;
}

/** The addresses without a position: they stand at the town hall, or are sent to the address service when the person asks for it. */
export function AddressSearch({ importing: { addresses }, preview }: AddressSearchProps) {
  const job = useImport().addresses;
  const noteId = useId();
  const all = useMemo(() => listAddresses(preview), [preview]);
  const { found, status } = addresses;
  const asked = all.filter(({ text }) => found.has(text));
  const unknown = asked.filter(({ text }) => found.get(text) === undefined);
  const left = all.length - asked.length;
  if (all.length === 0) return null;
  return (
    <section className="stack" tabIndex={-1} aria-label={words.addresses}>
      <h3>{words.addresses}</h3>
      <p role="status">
        {status === "unavailable" && `${words.addressesUnavailable} `}
        {asked.length === 0
          ? words.addressesAtTownHall({ count: all.length })
          : words.addressesFound({ count: asked.length - unknown.length, asked: asked.length, all: all.length })}
      </p>
      {status === "asking" && (
        <div className="button-row">
          <progress max={all.length} value={asked.length} aria-label={words.addressesAsking} />
          <ActButton isLeaving act={() => job.stop()}>
            {words.stop}
          </ActButton>
        </div>
      )}
      {status !== "asking" && left > 0 && (
        <>
          <ActButton isLeaving aria-describedby={noteId} act={() => void job.start()}>
            {words.findAddresses({ count: left })}
          </ActButton>
          <p id={noteId} className="hint">
            {words.addressesSent}
          </p>
        </>
      )}
      {status !== "asking" && unknown.length > 0 && (
        <>
          <p>{words.addressesUnknown({ count: unknown.length })}</p>
          <ul>
            {unknown.slice(0, FIRST_UNKNOWN).map(({ text, lines }) => (
              <li key={text}>{words.addressOfLines({ text, lines: writeLines(lines, FIRST_UNKNOWN) })}</li>
            ))}
            {unknown.length > FIRST_UNKNOWN && <li>{words.others({ count: unknown.length - FIRST_UNKNOWN })}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
