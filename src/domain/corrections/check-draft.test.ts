import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { checkDraft, EMPTY_DRAFT, type ReportDraft } from "./report.ts";

const [record] = aPlace().records;
const place = aPlace({ records: [{ ...record, phone: "04 92 00 00 01", openingHours: "Mo 09:00-12:00" }] });
const SHOWN = ["9 h – 12 h", "", "", "", "", "", ""];
const check = (changes: Partial<ReportDraft>) =>
  checkDraft(place, { ...EMPTY_DRAFT, reason: "Affiche", ...changes }, SHOWN);

describe("checkDraft", () => {
  it("makes a report of a typed value", () => {
    expect(check({ field: "phone", texts: { phone: "0492000009" } })).toMatchObject({
      kind: "report",
      report: { field: "phone", wrong: { text: "04 92 00 00 01" }, right: "04 92 00 00 09", reason: "Affiche" },
    });
  });

  it("makes a report without the right value when nothing is typed", () => {
    expect(check({ field: "phone" })).toMatchObject({ kind: "report", report: { right: "" } });
  });

  it("makes a report of a week", () => {
    expect(check({ days: ["", "9h-12h", "", "", "", "", ""] })).toMatchObject({
      kind: "report",
      report: { right: "Tu 09:00-12:00" },
    });
    expect(check({ isWeekUnknown: true })).toMatchObject({ kind: "report", report: { right: "" } });
  });

  it.each<[string, Partial<ReportDraft>, readonly object[]]>([
    ["an invalid telephone", { field: "phone", texts: { phone: "12" } }, [{ at: "value", why: "unread" }]],
    ["an unchanged value", { field: "phone", texts: { phone: "0492000001" } }, [{ at: "value", why: "same" }]],
    ["an unchanged week", {}, [{ at: "value", why: "same" }]],
    [
      "another notation of the same week",
      { days: ["9:00-12:00", "", "", "", "", "", ""] },
      [{ at: "value", why: "same" }],
    ],
    ["invalid days", { days: ["matin", "", "", "", "", "", "?"] }, [{ at: "day", day: 0, why: "unread" }]],
    ["an empty sentence", { field: "other", texts: { other: "  " } }, [{ at: "note", why: "empty" }]],
    [
      "no reason, after what comes before it in the form",
      { field: "phone", texts: { phone: "12" }, reason: " " },
      [
        { at: "value", why: "unread" },
        { at: "reason", why: "empty" },
      ],
    ],
  ])("rejects %s", (_, changes, faults) => {
    expect(check(changes)).toEqual({ kind: "faults", faults });
  });
});
