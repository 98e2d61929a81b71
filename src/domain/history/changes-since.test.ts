import { describe, expect, it } from "vitest";
import { aDataVersion } from "../../testing/builders.ts";
import { changesSince, earlierVersions } from "./changes-since.ts";
import type { FieldChange } from "./compare-versions.ts";
import type { DataVersion, NamedChange } from "./data-version.ts";

const phone = (from: string, to: string): FieldChange => ({ field: "phone", from, to });
function aChange(id: string, kind: NamedChange["kind"], ...fields: FieldChange[]): NamedChange {
  return { id, kind, name: id, commune: "Gap", departement: undefined, fields };
}
const FIRST = aDataVersion({ date: "2026-11-24", changes: [] });
function since(date: string, ...later: readonly NamedChange[][]) {
  const versions = later.map((changes, rank): DataVersion => aDataVersion({ date: `2026-12-0${rank + 1}`, changes }));
  return changesSince([...versions.reverse(), FIRST], date).map(({ kind, changes }) => [
    kind,
    ...changes.map(({ id, fields }) => [id, ...fields.map(({ from, to }) => `${from}→${to}`)].join(" ")),
  ]);
}

describe("changesSince", () => {
  it("tells each place once, by kind, with its value then and now", () => {
    const changes = since(
      "2026-11-24",
      [aChange("fs-1", "changed", phone("1", "2")), aChange("fs-2", "added")],
      [
        aChange("fs-1", "changed", phone("2", "3")),
        aChange("fs-0", "changed", phone("", "5")),
        aChange("fs-3", "removed"),
        aChange("fs-2", "changed", phone("", "4")),
      ],
    );
    expect(changes).toEqual([
      ["added", "fs-2"],
      ["removed", "fs-3"],
      ["changed", "fs-0 →5", "fs-1 1→3"],
    ]);
  });

  it("tells no change that was undone, nor a place that came and went", () => {
    const changes = since(
      "2026-11-24",
      [aChange("fs-1", "changed", phone("1", "2")), aChange("fs-2", "added"), aChange("fs-3", "removed")],
      [aChange("fs-1", "changed", phone("2", "1")), aChange("fs-2", "removed"), aChange("fs-3", "added")],
    );
    expect(changes).toEqual([["added"], ["removed"], ["changed", "fs-3"]]);
  });

  it("leaves out what the version itself changed, and what was before", () => {
    const [one, two] = [aChange("fs-1", "added"), aChange("fs-2", "added")];
    expect(since("2026-12-01", [one], [two])[0]).toEqual(["added", "fs-2"]);
    expect(since("2026-12-02", [one], [two])[0]).toEqual(["added"]);
  });
});

it("the latest version is not compared with itself", () => {
  expect(earlierVersions([aDataVersion(), FIRST])).toEqual([FIRST]);
  expect(earlierVersions([])).toEqual([]);
});
