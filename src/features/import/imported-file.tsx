import "./imported-file.css";
import { useEffect, useRef, useState } from "react";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { useAppState } from "../../ui/app-context.ts";
import { headingId } from "../../ui/data/section-heading.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";
import { LayerLines } from "../../ui/sheet/layer-lines.tsx";
import { hidesLayer } from "../layer/state.ts";

/** The file that the person imported on this device, and the buttons to see its places and to remove it. Its heading is a step while it is new. */
export function ImportedFile({ isNew }: { readonly isNew: boolean }) {
  const { store, actions, messages } = useFrenchApp();
  const layer = useAppState((state) => state.imported.layer);
  const [removed, setRemoved] = useState<LocalLayer>();
  return (
    <div className="imported">
      <StorageStatus />
      <RemovalOffer removed={layer === undefined ? removed : undefined} />
      {layer !== undefined && (
        <section className="imported-file" aria-label={messages.layerImported}>
          <h3 data-step={isNew ? true : undefined} tabIndex={-1}>
            {messages.importAccepted({ name: layer.name, count: layer.places.length })}
          </h3>
          <p className="hint">{countsInWords(layer, messages)}</p>
          <div className="imported-source">
            <LayerLines id={layer.id} />
          </div>
          <div className="imported-acts">
            <button type="button" className="button" onClick={() => actions.lookAtLayer(hidesLayer(store.getState()))}>
              {messages.layerLook} <span className="visually-hidden">{layer.name}</span>
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setRemoved(layer);
                actions.removeLayer();
              }}
            >
              {messages.layerRemove} <span className="visually-hidden">{layer.name}</span>
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Status of the storage of the file on the device. */
function StorageStatus() {
  const { messages } = useFrenchApp();
  const { layer, isRecalled, isKept, isRecallRefused, unread } = useAppState((state) => state.imported);
  return (
    <div role="status">
      {!isRecalled && <p className="hint">{messages.layerWaiting}</p>}
      {!isKept && layer !== undefined && <p className="notice notice-warning">{messages.layerNotKept}</p>}
      {isRecallRefused && <p className="notice notice-warning">{messages.layerNotRecalled}</p>}
      {unread !== undefined && <p className="notice notice-warning">{messages.layerUnread({ name: unread })}</p>}
    </div>
  );
}

/** Places in no commune of the map are shown, but not counted in figures. */
function countsInWords({ places }: LocalLayer, messages: FrenchCatalogue): string {
  const beyond = places.filter(({ codeCommune }) => codeCommune === undefined).length;
  return beyond > 0 ? messages.layerBeyond({ count: beyond }) : "";
}

/** Says which file was removed and focuses the undo button, because the focused element was removed. */
function RemovalOffer({ removed }: { readonly removed: LocalLayer | undefined }) {
  const { actions, messages } = useFrenchApp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== undefined) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed !== undefined && (
        <div className="notice undo-offer">
          <p>{messages.layerRemoved({ name: removed.name })}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              document.getElementById(headingId("import"))?.focus();
              actions.addLayer(removed);
            }}
          >
            {messages.undo}
          </button>
        </div>
      )}
    </div>
  );
}
