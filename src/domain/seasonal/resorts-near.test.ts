import { describe, expect, it } from "vitest";
import type { Position } from "../geo/position.ts";
import { findResortsNear } from "./resorts-near.ts";

const CENTRE: Position = [6.8, 45.37];
const at = (name: string, longitude: number, latitude: number) => ({ name, position: [longitude, latitude] as const });

describe("findResortsNear", () => {
  it("lists resorts within the limit, the nearest first", () => {
    const resorts = [at("16 km", 7.0, 45.37), at("31 km", 7.2, 45.37), at("0 km", 6.8, 45.37), at("11 km", 6.8, 45.47)];
    const names = (limitKm: number) => findResortsNear(resorts, CENTRE, limitKm).map(({ name }) => name);
    expect(names(25)).toEqual(["0 km", "11 km", "16 km"]);
    expect(names(12)).toEqual(["0 km", "11 km"]);
    expect(findResortsNear([], CENTRE, 25)).toEqual([]);
  });
});
