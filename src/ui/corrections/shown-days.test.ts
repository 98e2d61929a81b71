import { describe, expect, it } from "vitest";
import { readTypedWeek } from "../../domain/corrections/report.ts";
import { isSameWeek } from "../../domain/corrections/same-writing.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { shownDays } from "./fields.tsx";

describe("shownDays", () => {
  it.each(LANGUAGES)("are read back as the same week in %s", (language) => {
    const week =
      'Mo-Tu 09:00-12:30,13:30-17:00; Th 14:00-16:00 "sur rendez-vous"; Fr "sur rendez-vous"; Sa 08:05-24:00';
    const days = shownDays(week, CATALOGUES[language], createFormat(language));
    const read = readTypedWeek(days);
    expect("openingHours" in read && isSameWeek(read.openingHours, week)).toBe(true);
  });

  it("are empty where hours are unknown or illegible", () => {
    expect(shownDays("", CATALOGUES.fr, createFormat("fr")).join("")).toBe("");
    expect(shownDays("selon la lune", CATALOGUES.fr, createFormat("fr")).join("")).toBe("");
  });
});
