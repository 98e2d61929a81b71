import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import type { BoundingBox } from "../domain/geo/position.ts";
import { createFitting } from "./figures-map.ts";

const BOX: BoundingBox = [5, 44, 7, 45];
const OTHER: BoundingBox = [6, 45, 7, 46];

/** A map that notes the boxes that it fits, and whether it moves there. */
function aMap() {
  const fits: (readonly [box: unknown, isAnimated: boolean | undefined])[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const container = {
    clientWidth: 900,
    clientHeight: 700,
    parentElement: null,
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    querySelectorAll: () => [],
  };
  const map = {
    getContainer: () => container,
    on: (event: string, listener: (event: object) => void) => listeners.set(event, listener),
    fitBounds: (box: unknown, { animate }: { animate?: boolean }) => fits.push([box, animate]),
    easeTo: ({ animate }: { animate?: boolean }) => fits.push(["region", animate]),
  } as unknown as MapLibreMap;
  return { map, fits, container, fire: (event: string, content = {}) => listeners.get(event)?.(content) };
}

test("The first territory is shown at once, the next ones by a move", () => {
  const { map, fits } = aMap();
  const { show } = createFitting(map);
  show(BOX);
  show(OTHER);
  show(undefined);
  expect(fits).toEqual([
    [BOX, false],
    [OTHER, true],
    ["region", true],
  ]);
});

test("Another size fits the last territory again, without a move, until the person has moved the map", () => {
  const { map, fits, fire } = aMap();
  createFitting(map).show(BOX);
  fire("movestart");
  fire("resize");
  expect(fits.slice(1)).toEqual([[BOX, false]]);
  fire("movestart", { originalEvent: {} });
  fire("resize");
  expect(fits).toHaveLength(2);
});

test("A size of nothing, as in print, and the button of the whole map leave the view", () => {
  const { map, fits, fire, container } = aMap();
  const { show, leave } = createFitting(map);
  show(BOX);
  container.clientWidth = 0;
  fire("resize");
  container.clientWidth = 900;
  leave();
  fire("resize");
  expect(fits).toHaveLength(1);
});
