import type { MapPicture } from "../domain/map-picture.ts";

/** The one thing that the user interface may ask of the map, and not through the store: a picture is no state of the page. */
export interface PicturePort {
  /** From now on pictures come from here; undefined when there is no map any more. */
  readonly open: (take: (() => Promise<MapPicture>) | undefined) => void;
  /** Undefined where there is no map. */
  readonly take: () => Promise<MapPicture | undefined>;
}

export function createPicturePort(): PicturePort {
  let takeOfMap: (() => Promise<MapPicture>) | undefined;
  return {
    open: (take) => {
      takeOfMap = take;
    },
    take: async () => takeOfMap?.(),
  };
}
