import { expect, it } from "vitest";
import { partOfEpci } from "./part-of-epci.ts";

it("gives the number of counted communes of an EPCI that extends beyond the region", () => {
  expect(partOfEpci({ communes: 18, communesInAll: 30 })).toEqual({ counted: 18, all: 30 });
});

it("gives undefined for an EPCI inside the region and for other territories", () => {
  expect(partOfEpci({ communes: 30, communesInAll: 30 })).toBeUndefined();
  expect(partOfEpci({ communes: 162, communesInAll: undefined })).toBeUndefined();
});
