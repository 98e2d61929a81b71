import { queryKey } from "../domain/filter/place-query.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import type { Camera, MapStatus } from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** What the map tells the page, and whether the list heeds it. */
export interface MapActions {
  reportMap(mapStatus: MapStatus): void;
  moveCamera(camera: Camera): void;
  /** What the map shows, once the person has moved it. */
  reportSight(box: BoundingBox): void;
  setFollowsMap(followsMap: boolean): void;
}

export function createMapActions(store: AppStore): MapActions {
  return {
    reportMap: (mapStatus) => store.setState({ mapStatus }),
    moveCamera: (camera) => store.setState({ camera }),
    reportSight: (box) => store.setState((state) => ({ sight: { box, queryKey: queryKey(state) } })),
    setFollowsMap: (followsMap) => store.setState({ followsMap }),
  };
}
