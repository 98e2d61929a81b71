import { countLayer } from "../../../domain/layer/count-layer.ts";
import type { LocalLayer } from "../../../domain/layer/local-layer.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { LayerLines } from "../../sheet/layer-lines.tsx";
import { LayerName } from "./layer-name.tsx";

export interface LayerItemProps {
  readonly layer: LocalLayer;
  readonly onRemove: () => void;
}

/** A layer: name, origin, contents and visibility. */
export function LayerItem({ layer, onRemove }: LayerItemProps) {
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
