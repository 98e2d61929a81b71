import { OPENING_BOXES } from "../../domain/opening-view.ts";
import type { Position } from "../../geo/position.ts";
import { toMercator } from "../../geo/web-mercator.ts";

/** The pixels of the opening map: the whole extent that panning is limited to, in Web Mercator. */
export interface PictureFrame {
  readonly widthPx: number;
  /** Not whole. */
  readonly heightPx: number;
  /** In pixels from the upper left corner. */
  readonly project: (position: Position) => readonly [x: number, y: number];
}

/** @param widthPx of the whole picture; its height follows */
export function pictureFrame(widthPx: number): PictureFrame {
  const { left, top, width, height } = OPENING_BOXES.lookable;
  const scale = widthPx / width;
  return {
    widthPx,
    heightPx: height * scale,
    project: (position) => {
      const [x, y] = toMercator(position);
      return [(x - left) * scale, (y - top) * scale];
    },
  };
}
