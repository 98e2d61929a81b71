import { useEffect, useId, useState } from "react";
import type { LocalLayer } from "../../../domain/layer/local-layer.ts";
import { useDetailedApp } from "../../detailed-app.ts";

const LONGEST_NAME = 80;

/** Name of a layer, applied on Enter or when the field loses the focus. An empty name restores the former one. */
export function LayerName({ layer }: { readonly layer: LocalLayer }) {
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
