import type { AcceptedImport } from "../../../state/import/import-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { useAcceptedLayer } from "./use-accepted-layer.ts";

/** Result of the import, which takes the focus. */
export function AcceptedTitle({ importing }: { readonly importing: AcceptedImport }) {
  const { messages } = useDetailedApp();
  const layer = useAcceptedLayer(importing);
  return (
    <h3 data-step tabIndex={-1}>
      {layer === undefined
        ? messages.importLayerGone({ file: importing.fileName })
        : messages.importAccepted({ name: layer.name, count: layer.places.length })}
    </h3>
  );
}
