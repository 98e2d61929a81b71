import { useEffect, useRef, useState } from "react";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { createFormat } from "../../ui/format.ts";
import { useKeepingState } from "../context.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

const { date } = createFormat("fr");

/** « Vos lieux »: the file that the person imported on this device, where its places are shown, and its removal. Its heading is a step while it is new. */
export function ImportedFile({ isNew }: { readonly isNew: boolean }) {
  const { device } = useImport();
  const layer = useKeepingState((state) => state.layer);
  const unread = useKeepingState((state) => state.unread);
  const [removed, setRemoved] = useState<LocalLayer>();
  return (
    <>
      <div role="status">
        {unread !== undefined && <p className="notice notice-warning">{words.unread({ name: unread })}</p>}
      </div>
      <RemovalOffer removed={layer === undefined ? removed : undefined} />
      {layer !== undefined && (
        <section className="imported-file" aria-label={words.yourPlaces}>
          <h2 data-step={isNew ? true : undefined} tabIndex={-1}>
            {words.accepted({ name: layer.name, count: layer.places.length })}
          </h2>
          <p>{words.kept}</p>
          <p className="hint">
            {words.origin({ file: layer.fileName, date: date(layer.addedOn) })} {vintageOf(layer)} {beyondOf(layer)}
          </p>
          <div className="import-acts">
            <a className="button" href="../?vue=trouver">
              {words.seeOnMap}
            </a>
            <a className="button" href="../territoires/">
              {words.seeTerritories}
            </a>
            <button
              type="button"
              className="button"
              onClick={() => {
                setRemoved(layer);
                device.remove();
              }}
            >
              {words.remove} <span className="visually-hidden">{layer.name}</span>
            </button>
          </div>
        </section>
      )}
    </>
  );
}

function vintageOf({ vintage }: LocalLayer): string {
  return vintage === "" ? words.undated : words.dated({ date: date(vintage) });
}

/** Places in no commune of the map are shown, but not counted in figures. */
function beyondOf({ places }: LocalLayer): string {
  const beyond = places.filter(({ codeCommune }) => codeCommune === undefined).length;
  return beyond > 0 ? words.beyond({ count: beyond }) : "";
}

/** Says which file was removed and focuses the undo button, because the focused element was removed. */
function RemovalOffer({ removed }: { readonly removed: LocalLayer | undefined }) {
  const { device } = useImport();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== undefined) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed !== undefined && (
        <div className="notice undo-offer">
          <p>{words.removed({ name: removed.name })}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>(".import")?.focus();
              void device.keep(removed);
            }}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
