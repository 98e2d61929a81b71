import { expect, it } from "vitest";
import { readPackageList } from "./package-list.ts";

const REACT = { name: "react", version: "19.3.1", licence: "MIT", packedIn: "" };

it("reads what the build writes", () => {
  expect(readPackageList([REACT])).toEqual([REACT]);
});

it.each([[null], ["<!doctype html>"], [{}], [[{ ...REACT, licence: 1 }]], [[{ name: "react" }]]])(
  "says that it cannot read %j",
  (json) => {
    expect(typeof readPackageList(json)).toBe("string");
  },
);
