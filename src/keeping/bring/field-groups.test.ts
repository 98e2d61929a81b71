import { expect, it } from "vitest";
import { OSM_DAYS } from "../../domain/opening-hours/opening-week.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { FIELD_GROUP_NAMES, FIELD_GROUPS } from "./field-groups.ts";

it("contains every field once", () => {
  const offered = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);
  const all = [...PLACE_COLUMNS, "position", ...OSM_DAYS.map((day) => `hours_${day}`)];
  expect([...offered].sort()).toEqual([...all].sort());
});
