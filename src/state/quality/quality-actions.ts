import type { QualityRef } from "../../domain/quality/quality-ref.ts";
import type { PointId, ServicePoint } from "../../domain/service-point.ts";
import type { AppStore } from "../store.ts";

export interface QualityActions {
  /** Shows the places of a figure of « Contrôle des données »; undefined: of none. */
  inspect(figure: QualityRef | undefined): void;
  reportInspected(points: readonly ServicePoint[] | undefined): void;
  /** Undefined: they are sought. */
  reportLikeOthers(likeOthers: ReadonlySet<PointId> | undefined): void;
}

export function createQualityActions(store: AppStore): QualityActions {
  return {
    inspect: (inspected) => store.setState({ inspected }),
    reportInspected: (inspectedPoints) => store.setState({ inspectedPoints }),
    reportLikeOthers: (likeOthers) => store.setState({ likeOthers }),
  };
}
