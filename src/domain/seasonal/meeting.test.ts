import { describe, expect, it } from "vitest";
import { aMeeting, anAgreement } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { agreementsIn } from "./agreement.ts";
import { comingMeetings, lastSeenYear, pastMeetings, yearlyMeetings } from "./meeting.ts";

const ISERE = "38" as CodeDepartement;
const SAVOIE = "73" as CodeDepartement;

describe("yearlyMeetings", () => {
  const meetings = [
    aMeeting({ id: "ag-unknown", month: undefined }),
    aMeeting({ id: "ag-october", month: 10 }),
    aMeeting({ id: "ag-once", isYearly: false, month: 1 }),
    aMeeting({ id: "ag-february-38", month: 2, departement: ISERE }),
    aMeeting({ id: "ag-february-73", month: 2, departement: SAVOIE }),
  ];
  const idsOf = (departement: CodeDepartement | undefined) =>
    yearlyMeetings(meetings, departement).map(({ month, meetings: own }) => [month, ...own.map(({ id }) => id)]);

  it("come by month, those of an unknown month last, and without what was seen once", () => {
    expect(idsOf(undefined)).toEqual([
      [2, "ag-february-38", "ag-february-73"],
      [10, "ag-october"],
      [undefined, "ag-unknown"],
    ]);
  });

  it("puts those of the département first within a month", () => {
    expect(idsOf(SAVOIE)[0]).toEqual([2, "ag-february-73", "ag-february-38"]);
  });
});

it("past meetings are those that no source calls yearly, the latest first", () => {
  const meetings = ["", "2019-04-30", "2023-06-06", "2022"].map((date) => aMeeting({ date, isYearly: false }));
  expect(pastMeetings([aMeeting(), ...meetings], "2023-06-07").map(({ date }) => date)).toEqual([
    "2023-06-06",
    "2022",
    "2019-04-30",
    "",
  ]);
});

it("coming meetings have a whole date that is not over, the soonest first, and are not past", () => {
  const dates = ["2026-03-01", "2026-01-20", "2026-01-19", "2026-02", "2027", ""];
  const meetings = dates.map((date) => aMeeting({ id: `ag-${date}`, date, isYearly: date === "2026-03-01" }));
  const idsOf = (some: readonly { readonly date: string }[]) => some.map(({ date }) => date);
  expect(idsOf(comingMeetings(meetings, "2026-01-20"))).toEqual(["2026-01-20", "2026-03-01"]);
  expect(idsOf(pastMeetings(meetings, "2026-01-20"))).toEqual(["2027", "2026-02", "2026-01-19", ""]);
  expect(comingMeetings(meetings, undefined)).toEqual([]);
});

it.each([
  ["2023-10-02", "2024", "2023"],
  ["", "2016-10-10 ; 2017-10-09", "2017"],
  ["", "2023-08", "2023"],
  ["", "", ""],
])("a meeting of « %s », by a source of « %s », was last seen in « %s »", (date, sourceDate, year) => {
  expect(lastSeenYear({ date, sourceDate })).toBe(year);
});

it("agreements are those of the département, or all without one", () => {
  const agreements = [anAgreement({ id: "pa-both", departements: [ISERE, SAVOIE] }), anAgreement({ id: "pa-savoie" })];
  expect(agreementsIn(agreements, ISERE).map(({ id }) => id)).toEqual(["pa-both"]);
  expect(agreementsIn(agreements, undefined)).toHaveLength(2);
});
