import type { ControlRef } from "../../domain/control/control-ref.ts";
import type { PointId, ServicePoint } from "../../domain/service-point.ts";
import type { AppStore } from "../store.ts";

export interface ControlActions {
  /** Shows the places of a figure of « Contrôle des données »; undefined: of none. */
  inspect(figure: ControlRef | undefined): void;
  reportInspected(points: readonly ServicePoint[] | undefined): void;
  /** Undefined: they are sought. */
  reportLikeOthers(likeOthers: ReadonlySet<PointId> | undefined): void;
}

export function createControlActions(store: AppStore): ControlActions {
  return {
    inspect: (inspected) => store.setState({ inspected }),
    reportInspected: (inspectedPoints) => store.setState({ inspectedPoints }),
    reportLikeOthers: (likeOthers) => store.setState({ likeOthers }),
  };
}
