import { expect, it } from "vitest";
import { estimatedModel, measuredModel, metricOf, roadModel, STRAIGHT } from "./access-model.ts";

it("measures straight lines in km, roads as asked", () => {
  expect(metricOf(STRAIGHT)).toBe("km");
  expect(metricOf(roadModel("hiver", "km"))).toBe("km");
  expect(metricOf(roadModel("ete", "min"))).toBe("min");
});

it("gives one object for one road model", () => {
  expect(roadModel("hiver", "min")).toEqual({ kind: "route", season: "hiver", metric: "min" });
  expect(roadModel("hiver", "min")).toBe(roadModel("hiver", "min"));
});

it("has our roads in summer stand in for what was measured, in its unit", () => {
  expect(estimatedModel(measuredModel("min"))).toBe(roadModel("ete", "min"));
  expect(measuredModel("min")).toBe(measuredModel("min"));
  for (const model of [STRAIGHT, roadModel("hiver", "km")]) expect(estimatedModel(model)).toBe(model);
});
