import "../../styles/layers.css";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { headingId } from "../section-heading.ts";
import { LayerItem } from "./layer-item.tsx";
import { RemovalOffer } from "./removal-offer.tsx";
import { useRemoval } from "./use-removal.ts";

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
