import { describe, expect, test } from "vitest";
import { type Colour, createRaster, type Point } from "./raster.ts";

const RED: Colour = [255, 0, 0, 1];

function square(from: number, to: number): readonly Point[] {
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
}

/** The alpha of each pixel, row by row. */
function alphasOf(raster: ReturnType<typeof createRaster>): readonly number[] {
  return [...raster.pixels().data].filter((_, at) => at % 4 === 3);
}

describe("A raster", () => {
  test("fills an area, its edges by the share of the pixel that they cover", () => {
    const raster = createRaster(3, 3);
    raster.fill([square(0.5, 3)], RED);
    // A quarter of the corner is rounded to half or nothing.
    expect(alphasOf(raster).slice(1)).toEqual([128, 128, 128, 255, 255, 128, 255, 255]);
    expect([...raster.pixels().data.slice(16, 20)]).toEqual([255, 0, 0, 255]);
  });

  test("leaves holes, and what lies beyond its edge", () => {
    const raster = createRaster(4, 4);
    raster.fill([square(-2, 8), square(1, 3)], RED);
    expect(alphasOf(raster)).toEqual([255, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 255, 255]);
  });

  test("draws a line along its pixels", () => {
    const raster = createRaster(4, 3);
    raster.stroke(
      [
        [
          [0, 1.5],
          [4, 1.5],
        ],
      ],
      1,
      RED,
    );
    expect(alphasOf(raster)).toEqual([0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0]);
  });

  test("lays a translucent colour over another", () => {
    const raster = createRaster(1, 1);
    raster.fill([square(0, 1)], [0, 0, 0, 1]);
    raster.fill([square(0, 1)], [255, 255, 255, 0.5]);
    expect([...raster.pixels().data]).toEqual([128, 128, 128, 255]);
  });
});
