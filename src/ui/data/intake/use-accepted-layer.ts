import type { LocalLayer } from "../../../domain/layer/local-layer.ts";
import type { AcceptedIntake } from "../../../state/intake/intake-state.ts";
import { useAppState } from "../../app-context.ts";

/** The layer that a file became, for as long as the person keeps it. */
export function useAcceptedLayer(intake: AcceptedIntake): LocalLayer | undefined {
  return useAppState(({ layers }) => layers.layers.find(({ id }) => id === intake.layer));
}
