import { COVERAGE } from "../theme/coverage.ts";
import type { DrawnIcon } from "./icon-canvas.ts";
import { HATCH_IMAGE } from "./layers/covered-area.ts";

const SIDE = 16;
const LINE = 2.2;

/** The tile of a slanted hatch, for the name "hatch/light" or "hatch/dark"; undefined for any other name. */
export function drawHatch(name: string): DrawnIcon | undefined {
  const scheme = name === `${HATCH_IMAGE}/light` ? "light" : name === `${HATCH_IMAGE}/dark` ? "dark" : undefined;
  if (scheme === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(COVERAGE[scheme].gap.slice(at, at + 2), 16),
  );
  const image = new ImageData(SIDE, SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const alpha = (x + y) % SIDE < LINE ? 255 : 0;
      image.data.set([red, green, blue, alpha], (y * SIDE + x) * 4);
    }
  }
  return { image, pixelRatio: 2 };
}
