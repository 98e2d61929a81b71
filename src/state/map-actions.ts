import { queryKey } from "../domain/filter/place-query.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import type { Camera, MapStatus } from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** The state that the map reports, and whether the list follows the map. */
export interface MapActions {
  reportMap(mapStatus: MapStatus): void;
  /** @param box visible area, once the person has moved the map */
  moveCamera(camera: Camera, box?: BoundingBox): void;
  setFollowsMap(followsMap: boolean): void;
}

export function createMapActions(store: AppStore): MapActions {
  return {
    reportMap: (mapStatus) => store.setState({ mapStatus }),
    moveCamera: (camera, box) =>
      store.setState((state) => ({ camera, ...(box && { sight: { box, queryKey: queryKey(state) } }) })),
    setFollowsMap: (followsMap) => store.setState({ followsMap }),
  };
}
