import { expect, it } from "vitest";
import { fromLambert93 } from "./lambert-93.ts";

/** Constants and formula of Lambert-93 as IGN publishes them (NTG 71, ALG0001 and ALG0003). */
const EXPONENT = 0.725607765053267;
const CONSTANT_M = 11_754_255.426096;
const ORIGIN_M = [700_000, 12_655_612.049876] as const;
const ECCENTRICITY = 0.0818191910428158;

function toLambert93(longitude: number, latitude: number): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const isometric = Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine);
  const radiusM = CONSTANT_M * Math.exp(-EXPONENT * isometric);
  const angle = EXPONENT * ((longitude - 3) * (Math.PI / 180));
  return [ORIGIN_M[0] + radiusM * Math.sin(angle), ORIGIN_M[1] - radiusM * Math.cos(angle)];
}

it("has its origin where IGN puts it", () => {
  expect(fromLambert93(700_000, 6_600_000)).toEqual([3, 46.5]);
});

it.each([
  [6.0796, 44.5596],
  [5.7243, 45.1821],
  [7.2619, 43.7102],
  [4.8055, 43.9493],
  [2.3522, 48.8566],
])("agrees with IGN's formula to a tenth of a metre at %f, %f", (longitude, latitude) => {
  const [eastM, northM] = toLambert93(longitude, latitude);
  const position = fromLambert93(eastM, northM);
  expect(position[0]).toBeCloseTo(longitude, 5);
  expect(position[1]).toBeCloseTo(latitude, 5);
});
