import type { MapPicture } from "../domain/map-picture.ts";

/** Access of the user interface to pictures of the map, which are no state of the page and bypass the store. */
export interface PicturePort {
  /** Sets the source of pictures; undefined when the map is gone. */
  readonly open: (take: (() => Promise<MapPicture>) | undefined) => void;
  /** Takes a picture; undefined without a map. */
  readonly take: () => Promise<MapPicture | undefined>;
}

/** Creates a port without a map. */
export function createPicturePort(): PicturePort {
  let takeOfMap: (() => Promise<MapPicture>) | undefined;
  return {
    open: (take) => {
      takeOfMap = take;
    },
    take: async () => takeOfMap?.(),
  };
}
