import { useId, useMemo } from "react";
import { writeLines } from "../../domain/import/group-issues.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { listAddresses } from "./addresses.ts";
import type { ReadImport } from "./import-state.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

const FIRST_UNKNOWN = 10;

export interface AddressSearchProps {
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
    <section className="import-addresses" tabIndex={-1} aria-label={words.addresses}>
      <h3>{words.addresses}</h3>
      <p role="status">
        {status === "unavailable" && `${words.addressesUnavailable} `}
        {asked.length === 0
          ? words.addressesAtSeat({ count: all.length })
          : words.addressesFound({ count: asked.length - unknown.length, asked: asked.length, all: all.length })}
      </p>
      {status === "asking" && (
        <div className="import-progress">
          <progress max={all.length} value={asked.length} aria-label={words.addressesAsking} />
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              job.stop();
            }}
          >
            {words.stop}
          </button>
        </div>
      )}
      {status !== "asking" && left > 0 && (
        <>
          <button
            type="button"
            className="button"
            aria-describedby={noteId}
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              job.start();
            }}
          >
            {words.findAddresses({ count: left })}
          </button>
          <p id={noteId} className="hint">
            {words.addressesSent}
          </p>
        </>
      )}
      {status !== "asking" && unknown.length > 0 && (
        <>
          <p>{words.addressesUnknown({ count: unknown.length })}</p>
          <ul className="import-unknown">
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
