import { createExpression, latest } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it, test } from "vitest";
import { COMMUNE_RANKS, type FillRank, SHARE_RANKS } from "../../domain/figures/figures.ts";
import { COLOUR_VISIONS, colourDifference, labAsSeen } from "../../testing/colours.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { FILL_LEVELS, fillEdgeLayers, fillLayer, fillLayers } from "./figures.ts";

const VISIONS = Object.keys(COLOUR_VISIONS) as readonly (keyof typeof COLOUR_VISIONS)[];
const MAPS = { communes: [...COMMUNE_RANKS, "nobody"], shares: [...SHARE_RANKS, "nobody"] } as const;

describe.each(["light", "dark"] as const)("The colours of figures in the %s", (scheme) => {
  const colours = FIGURES_COLOURS[scheme];
  const darkens = scheme === "light" ? 1 : -1;

  it.each(VISIONS.flatMap((vision) => Object.entries(MAPS).map(([name, ranks]) => ({ vision, name, ranks }))))(
    "of $name differ by 10 of CIEDE2000 at least, any two of them, for a $vision reader",
    ({ vision, ranks }) => {
      for (const [at, one] of ranks.entries()) {
        for (const other of ranks.slice(at + 1)) {
          const difference = colourDifference(labAsSeen(colours[one], vision), labAsSeen(colours[other], vision));
          expect(difference, `${one} and ${other}`).toBeGreaterThanOrEqual(10);
        }
      }
    },
  );

  it.each(VISIONS)("leave the ground by one step of lightness after another, for a %s reader", (vision) => {
    for (const ranks of [["near", "served", "beyond", "far", "farthest"], SHARE_RANKS] as const) {
      const lights = ranks.map((rank) => labAsSeen(colours[rank], vision)[0] * darkens);
      for (const [at, light] of lights.slice(1).entries()) expect((lights[at] ?? 0) - light).toBeGreaterThan(5);
    }
  });

  it("are one for each rank", () => {
    const ranks: readonly FillRank[] = [...COMMUNE_RANKS, ...SHARE_RANKS, "nobody"];
    expect(Object.keys(colours).sort()).toEqual([...ranks].sort());
  });
});

/** A paint property of a layer for a feature with a rank, or without one. */
function paintOf(level: (typeof FILL_LEVELS)[number], property: "fill-color" | "fill-opacity", rank?: FillRank) {
  const layer = fillLayers("light").find(({ id }) => id === fillLayer(level));
  const paint = layer?.type === "fill" ? layer.paint?.[property] : undefined;
  const compiled = createExpression(paint, latest.paint_fill[property] as never);
  if (compiled.result !== "success") throw new Error(compiled.value.map(({ message }) => message).join());
  return String(
    compiled.value.evaluate({ zoom: 7 }, { type: "Polygon", properties: {} }, rank === undefined ? {} : { rank }),
  );
}

test.each(FILL_LEVELS)("An area of the level %s has the colour of its rank, and none without a rank", (level) => {
  expect(paintOf(level, "fill-opacity")).toBe("0");
  expect(paintOf(level, "fill-opacity", "far")).toBe("1");
  expect(paintOf(level, "fill-color", "far")).not.toBe(paintOf(level, "fill-color", "farthest"));
  expect(paintOf(level, "fill-color", "beyond")).toBe(paintOf(level, "fill-color", "to5"));
});

test("All fills and limits are hidden until a level is shown", () => {
  for (const { layout } of [...fillLayers("dark"), ...fillEdgeLayers("dark")])
    expect(layout).toMatchObject({ visibility: "none" });
});
