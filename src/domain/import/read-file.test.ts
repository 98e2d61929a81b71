import { expect, it } from "vitest";
import { vintageOfName } from "./read-file.ts";

it.each([
  ["liste-fs-20240801.csv", "2024-08-01"],
  ["relevé du 2025-02-28 (2).csv", "2025-02-28"],
  ["mairies_01.08.2024.csv", "2024-08-01"],
  ["20240230-31-12-2023.csv", "2023-12-31"],
  ["liste-2024.csv", ""],
  ["siret-12320240801.csv", ""],
  ["lieux.csv", ""],
])("reads the day of %s", (name, day) => {
  expect(vintageOfName(name)).toBe(day);
});
