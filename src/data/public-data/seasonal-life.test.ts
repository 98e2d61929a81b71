import { expect, it } from "vitest";
import { aConventionFact, aMeeting, anAgreement } from "../../testing/builders.ts";
import { readSeasonalLife, toSeasonalLifeJson } from "./seasonal-life.ts";

const LIFE = {
  meetings: [
    aMeeting(),
    aMeeting({
      id: "ag-bare",
      date: "",
      isYearly: false,
      month: undefined,
      place: "",
      departement: undefined,
      note: "",
    }),
  ],
  conventionFacts: [
    aConventionFact(),
    aConventionFact({ codeCommune: undefined, commune: "", departement: undefined }),
  ],
  agreements: [anAgreement(), anAgreement({ id: "pa-bare", note: "", sourceDetail: "", sourceDate: "" })],
};

it("is read as it was written", () => {
  expect(readSeasonalLife(JSON.parse(JSON.stringify(toSeasonalLifeJson(LIFE))))).toEqual(LIFE);
});

it.each([
  ["no object", 3, /seasonal life: /],
  ["a thirteenth month", { ...LIFE, meetings: [{ ...aMeeting(), month: 13 }] }, /meetings\.0\.month: /],
  [
    "an agreement without its partner",
    { ...LIFE, agreements: [{ ...anAgreement(), partnerSide: 3 }] },
    /partnerSide: /,
  ],
])("refuses %s", (_, json, fault) => {
  expect(readSeasonalLife(json)).toMatch(fault);
});
