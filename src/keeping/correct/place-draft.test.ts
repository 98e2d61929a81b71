import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { aPlaceLine } from "../../testing/table-builders.ts";
import { type DraftContext, draftOf, type Located, type PlaceDraft, postcodeOf, readDraft } from "./place-draft.ts";

const row = aPlaceLine({ postcode: "04400", phone: "04 92 00 00 01", opening_hours: "Mo 09:00-12:00" });
const ROW = { table: "france-services", row } as const;
const GRENOBLE = aCommune({ code: "38185" as never, name: "Grenoble", postcodes: ["38000", "38100"] });
const IN_GRENOBLE: Located = { kind: "in", position: [5.72, 45.18], commune: GRENOBLE };

const CONTEXT: DraftContext = {
  rows: [ROW],
  located: { kind: "unchanged" },
  taken: new Set(),
  today: "2026-12-01",
};

function readEdit(changes: Partial<PlaceDraft>, context: Partial<DraftContext> = {}) {
  return readDraft({ ...draftOf(ROW), ...changes }, { ...CONTEXT, ...context });
}

function cellsOf(read: ReturnType<typeof readEdit>) {
  return "changes" in read ? read.changes.map(({ field, from, to }) => [field, from, to]) : read.missing;
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
    expect(postcodeOf(draftOf(ROW), IN_GRENOBLE)).toBe("");
    expect(cellsOf(readEdit({}, { located: IN_GRENOBLE }))).toEqual(["position"]);
    const chosen = cellsOf(readEdit({ postcode: "38100" }, { located: IN_GRENOBLE }));
    expect(chosen).toContainEqual(["postcode", "04400", "38100"]);
    expect(chosen).toContainEqual(["code_commune", "04019", "38185"]);
  });

  it.each<[string, Partial<PlaceDraft>, Partial<DraftContext>]>([
    ["hours", { hours: { sentence: "quand il pleut", days: [] } }, {}],
    ["position", {}, { located: { kind: "outside" } }],
    ["position", {}, { located: { kind: "waiting" } }],
  ])("names the field that cannot be read: %s", (field, changes, context) => {
    expect(readEdit(changes, context)).toEqual({ missing: [field] });
  });

  it("leaves a telephone and a mailbox that it cannot read to the check of the command", () => {
    expect(cellsOf(readEdit({ phone: "3960 ", email: "mairie" }))).toEqual([
      ["phone", "04 92 00 00 01", "3960"],
      ["email", "", "mairie"],
    ]);
  });

  it("of a new place needs its name, type and position", () => {
    const read = readDraft(draftOf(undefined), { ...CONTEXT, rows: [] });
    expect(read).toEqual({ missing: ["name", "table", "position"] });
  });
});
