import { expect, it } from "vitest";
import { metricOf, roadModel, STRAIGHT } from "./access-model.ts";

it("measures by straight line in km, by road in the chosen unit", () => {
  expect(metricOf(STRAIGHT)).toBe("km");
  expect(metricOf(roadModel("hiver", "km"))).toBe("km");
  expect(metricOf(roadModel("ete", "min"))).toBe("min");
});

it("returns the same object for the same road model", () => {
  expect(roadModel("hiver", "min")).toEqual({ kind: "route", season: "hiver", metric: "min" });
  expect(roadModel("hiver", "min")).toBe(roadModel("hiver", "min"));
});
