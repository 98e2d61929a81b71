import { describe, expect, it } from "vitest";
import { readDayHours } from "./day-rules.ts";

describe("readDayHours", () => {
  it.each([
    ["9 h – 12 h 30, 13 h 30 – 17 h", "09:00-12:30,13:30-17:00"],
    ["9\u00a0h – 12\u00a0h\u00a030", "09:00-12:30"],
    ["9h-12h / 14h-17h30", "09:00-12:00,14:00-17:30"],
    ["de 9h à 12h et de 14h à 17h", "09:00-12:00,14:00-17:00"],
    ["09:00-12:00;14:00-17:00", "09:00-12:00,14:00-17:00"],
    ["9.30 – 12", "09:30-12:00"],
    ["9am to 5pm", "09:00-17:00"],
    ["12 pm – 4 pm", "12:00-16:00"],
    ["dalle 9 alle 12", "09:00-12:00"],
    ["de 9:00 a 14:00", "09:00-14:00"],
    ["14 h – 16 h (sur rendez-vous)", '14:00-16:00 "sur rendez-vous"'],
    ["Sur rendez-vous", '"sur rendez-vous"'],
    ["by appointment", '"sur rendez-vous"'],
  ])("reads %s", (text, hours) => {
    expect(readDayHours(text)).toBe(hours);
  });

  it.each(["", "  ", "Fermé", "closed", "chiuso", "Cerrado", "–"])("reads %j as a closed day", (text) => {
    expect(readDayHours(text)).toBe("");
  });

  it.each([
    "le matin",
    "9 h",
    "9 h – 12 h, 14 h",
    "12 h – 9 h",
    "9 h – 25 h",
    "9 h 75 – 12 h",
    "9 h – 12 h le premier lundi",
    "9 h – 12 h 周一",
    "9 h – 12 h, 11 h – 14 h",
    '9 h – 12 h ("entre")',
  ])("does not guess the meaning of %j", (text) => {
    expect(readDayHours(text)).toBeUndefined();
  });
});
