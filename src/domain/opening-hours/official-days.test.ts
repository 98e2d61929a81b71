import { expect, it } from "vitest";
import { writeOfficialDays } from "./official-days.ts";

it("writes a text for each day from Monday to Saturday, as the official list does", () => {
  expect(writeOfficialDays("Mo,We-Th 08:30-12:30,14:00-17:00; Tu 08:30-12:30; Sa 09:00-12:00")).toEqual({
    days: [
      "08:30 - 12:30 / 14:00 - 17:00",
      "08:30 - 12:30",
      "08:30 - 12:30 / 14:00 - 17:00",
      "08:30 - 12:30 / 14:00 - 17:00",
      "",
      "09:00 - 12:00",
    ],
    remark: "",
  });
});

it.each([
  ["", ""],
  ['Mo-Tu 09:00-12:00 "sur rendez-vous"; Fr "sur rendez-vous"', "lundi, mardi, vendredi : sur rendez-vous"],
  ["Sa-Su 09:00-12:00", "dimanche : 09:00 - 12:00"],
  ['Su 09:00-12:00 "en saison"', "dimanche : 09:00 - 12:00 en saison"],
  ["selon saison", "selon saison"],
])("writes a remark for hours these columns cannot hold: %s", (openingHours, remark) => {
  expect(writeOfficialDays(openingHours).remark).toBe(remark);
});

it("writes midnight, and the following morning, as clock times", () => {
  expect(writeOfficialDays("Fr 22:00-02:00; Sa 18:00-24:00").days.slice(4)).toEqual(["22:00 - 02:00", "18:00 - 24:00"]);
});
