import "./style.css";
import { useEffect, useId, useRef, useState } from "react";
import { countLayer } from "../../domain/layer/count-layer.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { headingId } from "../../ui/data/section-heading.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { LayerLines } from "../../ui/sheet/layer-lines.tsx";

const LONGEST_NAME = 80;

/** The layers that the person imported on this device, with their actions. */
export function LayersView() {
  const { messages } = useDetailedApp();
  const { layers, isRecalled } = useAppState((state) => state.layers);
  const removal = useRemoval();
  return (
    <div className="layers">
      <p className="hint">{messages.layersNote}</p>
      <LayersStatus />
      <RemovalOffer removal={removal} />
      {layers.length > 0 && (
        <ul className="layer-list" aria-label={messages.layersList}>
          {layers.map((layer) => (
            <LayerItem key={layer.id} layer={layer} onRemove={() => removal.remove(layer)} />
          ))}
        </ul>
      )}
      {layers.length === 0 && isRecalled && (
        <div className="layers-none">
          <p>{messages.layersNone}</p>
          <button
            type="button"
            className="button"
            onClick={() => document.getElementById(headingId("import"))?.focus()}
          >
            {messages.layersToImport}
          </button>
        </div>
      )}
    </div>
  );
}

/** Status of the storage of layers on the device. */
function LayersStatus() {
  const { messages, format } = useDetailedApp();
  const { layers, isRecalled, isKept, isRecallRefused, unread } = useAppState((state) => state.layers);
  return (
    <div role="status">
      {!isRecalled && <p className="hint">{messages.layersWaiting}</p>}
      {!isKept && layers.length > 0 && <p className="notice notice-warning">{messages.layersNotKept}</p>}
      {isRecallRefused && <p className="notice notice-warning">{messages.layersNotRecalled}</p>}
      {unread.length > 0 && (
        <p className="notice notice-warning">
          {messages.layersUnread({ names: format.list(unread), count: unread.length })}
        </p>
      )}
    </div>
  );
}

interface LayerItemProps {
  readonly layer: LocalLayer;
  readonly onRemove: () => void;
}

/** A layer: name, origin, contents and visibility. */
function LayerItem({ layer, onRemove }: LayerItemProps) {
  const { actions, messages } = useDetailedApp();
  const { id, name, isShown } = layer;
  return (
    <li className="layer-item">
      <LayerName layer={layer} />
      <p className="layer-counts">{countsInWords(layer, messages)}</p>
      <div className="layer-source">
        <LayerLines id={id} />
      </div>
      <label className="option">
        <input type="checkbox" checked={isShown} onChange={({ target }) => actions.showLayer(id, target.checked)} />
        <span className="option-name">{messages.layerShown({ name })}</span>
      </label>
      <div className="layer-acts">
        <button type="button" className="button" onClick={() => actions.lookAtLayer(id)}>
          {messages.layerLook} <span className="visually-hidden">{name}</span>
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {messages.layerRemove} <span className="visually-hidden">{name}</span>
        </button>
      </div>
    </li>
  );
}

function countsInWords(layer: LocalLayer, messages: Catalogue): string {
  const { places, replaced, beyond, hidden } = countLayer(layer);
  return [
    messages.layerPlaces({ count: places }),
    ...(replaced > 0 ? [messages.layerReplaced({ count: replaced })] : []),
    ...(beyond > 0 ? [messages.layerBeyond({ count: beyond })] : []),
    ...(hidden > 0 ? [messages.layerHides({ count: hidden })] : []),
  ].join(" · ");
}

/** Name of a layer, applied on Enter or when the field loses the focus. An empty name restores the former one. */
function LayerName({ layer }: { readonly layer: LocalLayer }) {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const [draft, setDraft] = useState(layer.name);
  useEffect(() => setDraft(layer.name), [layer.name]);
  const take = () => {
    const name = draft.trim() || layer.name;
    setDraft(name);
    if (name !== layer.name) actions.renameLayer(layer.id, name);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{messages.layerName}</label>
      <input
        id={id}
        type="text"
        value={draft}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        data-kept=""
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </div>
  );
}

/** Says which layer was removed and focuses the undo button, because the focused element was removed. */
function RemovalOffer({ removal: { removed, takeBack } }: { readonly removal: Removal }) {
  const { messages } = useDetailedApp();
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
              document.getElementById(headingId("layers"))?.focus();
              takeBack();
            }}
          >
            {messages.undo}
          </button>
        </div>
      )}
    </div>
  );
}

interface Removal {
  /** The layer removed last; undefined once restored. */
  readonly removed: LocalLayer | undefined;
  readonly remove: (layer: LocalLayer) => void;
  readonly takeBack: () => void;
}

/** The last removal of a layer, which can be undone while the section is open. */
function useRemoval(): Removal {
  const { actions } = useApp();
  const [last, setLast] = useState<LocalLayer>();
  const isBack = useAppState(({ layers }) => layers.layers.some(({ id }) => id === last?.id));
  return {
    removed: isBack ? undefined : last,
    remove: (layer) => {
      actions.removeLayer(layer.id);
      setLast(layer);
    },
    takeBack: () => {
      if (last !== undefined) actions.addLayer(last);
    },
  };
}
