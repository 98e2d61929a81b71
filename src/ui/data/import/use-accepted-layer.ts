import type { LocalLayer } from "../../../domain/layer/local-layer.ts";
import type { AcceptedImport } from "../../../state/import/import-state.ts";
import { useAppState } from "../../app-context.ts";

/** The layer made from a file; undefined once removed. */
export function useAcceptedLayer(importing: AcceptedImport): LocalLayer | undefined {
  return useAppState(({ layers }) => layers.layers.find(({ id }) => id === importing.layer));
}
