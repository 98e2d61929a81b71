import { createExpression, latest } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { circleRadiusPx } from "../../design/theme/circles.ts";
import { circleLayers } from "./access-circles.ts";

it("draws circles of the legend's radius at every zoom", () => {
  const [layer] = circleLayers("light");
  const radius = layer?.type === "circle" ? layer.paint?.["circle-radius"] : undefined;
  const compiled = createExpression(radius, latest.paint_circle["circle-radius"] as never);
  if (compiled.result !== "success") throw new Error(compiled.value.map(({ message }) => message).join());
  for (const zoom of [5, 8, 9.3, 11, 13, 15]) {
    for (const population of [2000, 20_000, 350_000]) {
      const feature = { type: "Point", properties: { population } } as const;
      expect(compiled.value.evaluate({ zoom }, feature)).toBeCloseTo(circleRadiusPx(population, zoom));
    }
  }
});
