import type { AcceptedImport } from "../../../state/import/import-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { LayersButton } from "../layers/layers-button.tsx";
import { SomePlaces } from "./some-places.tsx";
import { useAcceptedLayer } from "./use-accepted-layer.ts";

/** Next steps after an import: the places of the layer, all layers, another file. */
export function AcceptedActs({ importing }: { readonly importing: AcceptedImport }) {
  const { messages, services, actions } = useDetailedApp();
  const layer = useAcceptedLayer(importing);
  return (
    <div className="import-accepted">
      <div className="import-acts">
        {layer !== undefined && (
          <>
            <button type="button" className="button button-primary" onClick={() => actions.lookAtLayer(layer.id)}>
              {messages.importSee}
            </button>
            <LayersButton />
          </>
        )}
        <button type="button" className="button" onClick={() => services.importing((controller) => controller.leave())}>
          {messages.importAnother}
        </button>
      </div>
      {layer !== undefined && <SomePlaces places={layer.places} />}
    </div>
  );
}
