import type { Place, PlaceId } from "../../domain/place.ts";
import type { QualityRef } from "../../domain/quality/quality-ref.ts";
import type { AppStore } from "../store.ts";

export interface QualityActions {
  /** Shows the places of a figure of « Contrôle des données » on the map; undefined: of none. */
  inspect(figure: QualityRef | undefined): void;
  reportInspected(places: readonly Place[] | undefined): void;
  /** Undefined while they are computed. */
  reportLikeOthers(likeOthers: ReadonlySet<PlaceId> | undefined): void;
}

export function createQualityActions(store: AppStore): QualityActions {
  return {
    inspect: (inspected) => store.setState({ inspected }),
    reportInspected: (inspectedPlaces) => store.setState({ inspectedPlaces }),
    reportLikeOthers: (likeOthers) => store.setState({ likeOthers }),
  };
}
