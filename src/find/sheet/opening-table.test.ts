import { expect, it } from "vitest";
import { daysFrom } from "./opening-table.tsx";

it.each([
  [undefined, [0, 1, 2, 3, 4, 5, 6]],
  [0, [0, 1, 2, 3, 4, 5, 6]],
  [1, [1, 2, 3, 4, 5, 6, 0]],
  [6, [6, 0, 1, 2, 3, 4, 5]],
])("starts the week of %s with that day", (weekday, days) => {
  expect(daysFrom(weekday)).toEqual(days);
});
