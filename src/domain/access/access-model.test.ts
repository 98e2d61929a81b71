import { expect, it } from "vitest";
import { metricOf, roadModel, STRAIGHT } from "./access-model.ts";

it("measures straight lines in km, roads as asked", () => {
  expect(metricOf(STRAIGHT)).toBe("km");
  expect(metricOf(roadModel("hiver", "km"))).toBe("km");
  expect(metricOf(roadModel("ete", "min"))).toBe("min");
});

it("gives one object for one road model", () => {
  expect(roadModel("hiver", "min")).toEqual({ kind: "route", season: "hiver", metric: "min" });
  expect(roadModel("hiver", "min")).toBe(roadModel("hiver", "min"));
});
