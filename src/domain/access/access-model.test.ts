import { expect, it } from "vitest";
import {
  activeModeOf,
  estimatedModel,
  measuredModel,
  metricOf,
  modelOfMode,
  roadModel,
  STRAIGHT,
} from "./access-model.ts";

it("measures by straight line in km, by road in the chosen unit", () => {
  expect(metricOf(STRAIGHT)).toBe("km");
  expect(metricOf(roadModel("hiver", "km"))).toBe("km");
  expect(metricOf(roadModel("ete", "min"))).toBe("min");
});

it("returns the same object for the same road model", () => {
  expect(roadModel("hiver", "min")).toEqual({ kind: "route", season: "hiver", metric: "min" });
  expect(roadModel("hiver", "min")).toBe(roadModel("hiver", "min"));
});

it("measures on foot and by bike in minutes, by the same object", () => {
  expect(modelOfMode("pied", "hiver")).toEqual({ kind: "route", season: "hiver", metric: "min", mode: "pied" });
  expect(modelOfMode("vae", "ete")).toBe(modelOfMode("vae", "ete"));
  expect(activeModeOf(modelOfMode("velo", "ete"))).toBe("velo");
  for (const model of [STRAIGHT, roadModel("ete", "min"), measuredModel("min")]) {
    expect(activeModeOf(model)).toBeUndefined();
  }
});

it("replaces measured ways by our roads in summer, in the same unit", () => {
  expect(estimatedModel(measuredModel("min"))).toBe(roadModel("ete", "min"));
  expect(measuredModel("min")).toBe(measuredModel("min"));
  for (const model of [STRAIGHT, roadModel("hiver", "km")]) expect(estimatedModel(model)).toBe(model);
});
