import type { AcceptedIntake } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { LayersButton } from "../layers/layers-button.tsx";
import { SomePlaces } from "./some-places.tsx";
import { useAcceptedLayer } from "./use-accepted-layer.ts";

/** Where one goes once a file has become a layer: to its places, to all layers, to another file. */
export function AcceptedActs({ intake }: { readonly intake: AcceptedIntake }) {
  const { messages, services, actions } = useDetailedApp();
  const layer = useAcceptedLayer(intake);
  return (
    <div className="intake-accepted">
      <div className="intake-acts">
        {layer !== undefined && (
          <>
            <button type="button" className="button button-primary" onClick={() => actions.lookAtLayer(layer.id)}>
              {messages.intakeSee}
            </button>
            <LayersButton />
          </>
        )}
        <button type="button" className="button" onClick={() => services.intake((desk) => desk.leave())}>
          {messages.intakeAnother}
        </button>
      </div>
      {layer !== undefined && <SomePlaces places={layer.places} />}
    </div>
  );
}
