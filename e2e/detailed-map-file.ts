import { gzipSync } from "node:zlib";
import { writeArchive } from "./tile-archive.ts";
import { encodeTile } from "./vector-tile.ts";

/** Colour of woods in the light scheme. */
export const WOOD = "#d9e3c6";
/** Zoom of the made-up tiles; the map shows them at larger zooms too. */
const ZOOM = 11;
/** Tiles around 44.9° N, 6.64° E. */
const MIDDLE = { x: 1061, y: 738 };
const REACH = 4;

/** An archive of made-up tiles, as `npm run data:tiles` would draw them: each is half woods, with a name. */
export function detailedMapFile(): Buffer {
  const wood = [
    [0, 0],
    [4096, 0],
    [4096, 2048],
    [0, 2048],
  ] as const;
  const data = gzipSync(
    encodeTile({
      ground: [{ kind: "area", path: wood, properties: { kind: "wood" } }],
      water_name: [{ kind: "point", path: [[2048, 3000]], properties: { name: "Lac inventé" } }],
    }),
  );
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, step) => step - REACH);
  const tiles = steps.flatMap((dx) => steps.map((dy) => ({ z: ZOOM, x: MIDDLE.x + dx, y: MIDDLE.y + dy, data })));
  return writeArchive(tiles, [5, 44, 8, 46]);
}
