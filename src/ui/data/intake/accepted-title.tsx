import type { AcceptedIntake } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { useAcceptedLayer } from "./use-accepted-layer.ts";

/** What became of the file, where the keyboard is led to. */
export function AcceptedTitle({ intake }: { readonly intake: AcceptedIntake }) {
  const { messages } = useDetailedApp();
  const layer = useAcceptedLayer(intake);
  return (
    <h3 data-step tabIndex={-1}>
      {layer === undefined
        ? messages.intakeLayerGone({ file: intake.fileName })
        : messages.intakeAccepted({ name: layer.name, count: layer.places.length })}
    </h3>
  );
}
