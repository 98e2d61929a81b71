import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { type DraftContext, draftOfRow, type Located, type PlaceDraft, postcodeOf, readDraft } from "./place-draft.ts";

const row = aPlaceLine({ postcode: "04400", phone: "04 92 00 00 01", opening_hours: "Mo 09:00-12:00" });
const ROW = { table: "france-services", row } as const;
const GRENOBLE = aCommune({ code: "38185" as never, name: "Grenoble", postcodes: ["38000", "38100"] });
const IN_GRENOBLE: Located = { kind: "in", position: [5.72, 45.18], commune: GRENOBLE };

function readEdit(changes: Partial<PlaceDraft>, context: Partial<DraftContext> = {}) {
  const whole = {
    rows: [ROW],
    located: { kind: "unchanged" },
    taken: new Set<string>(),
    today: "2026-12-01",
    ...context,
  } as const;
  return readDraft({ ...draftOfRow(ROW), ...changes }, whole);
}

function cellsOf(read: ReturnType<typeof readEdit>) {
  return "changes" in read ? read.changes.map(({ field, from, to }) => [field, from, to]) : read.faults;
}

describe("a draft of a row", () => {
  it("changes nothing by itself", () => {
    expect(readEdit({})).toEqual({ changes: [] });
  });

  it("writes telephones in pairs, and says how they are known", () => {
    const read = readEdit({ phone: "+33 4 92 00 00 02", how: " Appel  au lieu " });
    expect(read).toMatchObject({ changes: [{ to: "04 92 00 00 02", source: "Appel au lieu", date: "2026-12-01" }] });
  });

  it("closes a place for good", () => {
    expect(cellsOf(readEdit({ isClosed: true }))).toEqual([["kind", "accueil", "ferme"]]);
  });

  it("asks for the postcode of a commune that has several", () => {
    expect(postcodeOf(draftOfRow(ROW), IN_GRENOBLE)).toBe("");
    expect(cellsOf(readEdit({}, { located: IN_GRENOBLE }))).toHaveProperty("position");
    const chosen = cellsOf(readEdit({ postcode: "38100" }, { located: IN_GRENOBLE }));
    expect(chosen).toContainEqual(["postcode", "04400", "38100"]);
    expect(chosen).toContainEqual(["code_commune", "04019", "38185"]);
  });

  it.each<[string, Partial<PlaceDraft>, Partial<DraftContext>]>([
    ["phone", { phone: "12" }, {}],
    ["email", { email: "mairie" }, {}],
    ["hours", { hours: { text: "quand il pleut", days: undefined } }, {}],
    ["position", {}, { located: { kind: "outside" } }],
    ["position", {}, { located: { kind: "waiting" } }],
  ])("says that the %s cannot be read", (field, changes, context) => {
    expect(readEdit(changes, context)).toEqual({ faults: { [field]: expect.any(String) } });
  });
});
