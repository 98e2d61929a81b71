import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../state/app-state.ts";
import { createFormat } from "./format.ts";

/** Replaces no-break spaces by plain spaces: the ICU version decides which one is used. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("createFormat", () => {
  it.each([
    ["fr", "4 620 369", "91,5 %", "1er août 2024", "9 h 30"],
    ["en", "4,620,369", "91.5%", "1 August 2024", "09:30"],
    ["it", "4.620.369", "91,5%", "1 agosto 2024", "09:30"],
    ["es", "4.620.369", "91,5 %", "1 de agosto de 2024", "09:30"],
  ] as const)("writes numbers, shares, dates and times in %s", (language, number, share, date, time) => {
    const format = createFormat(language);
    const written = [format.number(4_620_369), format.share(0.9145), format.date("2024-08-01"), format.time(570)];
    expect(written.map(plain)).toEqual([number, share, date, time]);
  });

  it.each(LANGUAGES)("returns an incomplete or invalid date unchanged in %s", (language) => {
    const dates = ["2022", "2009 ; 2021", "", "2026-02-30", "2026-99-99", "2026-13"];
    expect(dates.map(createFormat(language).date)).toEqual(dates);
  });

  it("writes whole hours, minutes with two digits, midnight and the end of the day", () => {
    expect([540, 545, 0, 1440].map(createFormat("fr").time).map(plain)).toEqual(["9 h", "9 h 05", "0 h", "24 h"]);
    expect([540, 545, 0, 1440].map(createFormat("it").time)).toEqual(["09:00", "09:05", "00:00", "24:00"]);
  });

  it.each([
    ["fr", "4,3", "septembre 2024", "janvier", "Isère ou Savoie"],
    ["en", "4.3", "September 2024", "January", "Isère or Savoie"],
    ["it", "4,3", "settembre 2024", "gennaio", "Isère o Savoie"],
    ["es", "4,3", "septiembre de 2024", "enero", "Isère o Savoie"],
  ] as const)("writes a decimal, a month and a choice in %s", (language, ...written) => {
    const { decimal, date, month, anyOf } = createFormat(language);
    expect([decimal(4.3436), date("2024-09"), month(1), anyOf(["Isère", "Savoie"])]).toEqual(written);
  });

  it.each([
    ["fr", ["45 min", "119 min", "2 h", "5 h 05", "26 h 20"]],
    ["en", ["45 min", "119 min", "2 h", "5 h 5 min", "26 h 20 min"]],
    ["it", ["45 min", "119 min", "2 h", "5 h 5 min", "26 h 20 min"]],
    ["es", ["45 min", "119 min", "2 h", "5 h 5 min", "26 h 20 min"]],
  ] as const)("writes minutes as hours from two hours on in %s", (language, durations) => {
    expect([45, 119, 120, 305, 1580].map(createFormat(language).duration).map(plain)).toEqual(durations);
  });

  it("does not break a French time over two lines", () => {
    expect(createFormat("fr").time(570)).not.toContain(" ");
  });

  it.each([
    ["fr", "a, b et c"],
    ["en", "a, b and c"],
    ["it", "a, b e c"],
    ["es", "a, b y c"],
  ] as const)("joins a list in %s", (language, joined) => {
    expect(createFormat(language).list(["a", "b", "c"])).toBe(joined);
  });

  it("writes 0 and 1 as exact shares", () => {
    expect([0, 1].map(createFormat("en").share)).toEqual(["0.0%", "100.0%"]);
  });

  it.each([
    [0.9994, "99,9 %"],
    [0.9996, "> 99,9 %"],
    [0.99999999, "> 99,9 %"],
    [0.0006, "0,1 %"],
    [0.0004, "< 0,1 %"],
    [1e-9, "< 0,1 %"],
  ])("writes the share %d neither as 0 % nor as 100 %", (value, written) => {
    expect(plain(createFormat("fr").share(value))).toBe(written);
  });

  it("keeps the signs < and > with the number", () => {
    for (const language of LANGUAGES) expect(createFormat(language).share(0.0001)).not.toContain(" ");
  });
});
