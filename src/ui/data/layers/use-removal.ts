import { useState } from "react";
import type { LocalLayer } from "../../../domain/layer/local-layer.ts";
import { useApp, useAppState } from "../../app-context.ts";

export interface Removal {
  /** The layer removed last; undefined once restored. */
  readonly removed: LocalLayer | undefined;
  readonly remove: (layer: LocalLayer) => void;
  readonly takeBack: () => void;
}

/** The last removal of a layer, which can be undone while the section is open. */
export function useRemoval(): Removal {
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
