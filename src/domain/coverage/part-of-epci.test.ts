import { expect, it } from "vitest";
import { partOfEpci } from "./part-of-epci.ts";

it("tells how many communes of an EPCI are counted where it reaches beyond the region", () => {
  expect(partOfEpci({ communes: 18, communesInAll: 30 })).toEqual({ counted: 18, all: 30 });
});

it("tells nothing of an EPCI that lies in the region, nor of what is no EPCI", () => {
  expect(partOfEpci({ communes: 30, communesInAll: 30 })).toBeUndefined();
  expect(partOfEpci({ communes: 162, communesInAll: undefined })).toBeUndefined();
});
