import { expect, it } from "vitest";
import { transitAddress } from "./transit-planners.ts";

it.each([
  ["google", "https://www.google.com/maps/dir/?api=1&origin=44.56,6.63&destination=44.387,6.65&travelmode=transit"],
  ["apple", "https://maps.apple.com/?saddr=44.56,6.63&daddr=44.387,6.65&dirflg=r"],
] as const)("%s has both ends, latitude first", (planner, address) => {
  expect(transitAddress(planner, [6.65, 44.387], [6.63, 44.56])).toBe(address);
});

it.each([
  ["google", "https://www.google.com/maps/dir/?api=1&destination=44.387,6.65&travelmode=transit"],
  ["apple", "https://maps.apple.com/?daddr=44.387,6.65&dirflg=r"],
] as const)("%s asks for a start that the page must not tell", (planner, address) => {
  expect(transitAddress(planner, [6.65, 44.387], undefined)).toBe(address);
});
