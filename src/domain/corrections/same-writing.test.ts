import { describe, expect, it } from "vitest";
import { isSameCell, isSameText, isSameWeek } from "./same-writing.ts";

describe("isSameText", () => {
  it.each([
    ["an apostrophe", "France services d'Embrun", "France services d’Embrun"],
    ["a dash", "Saint-Michel-de-Maurienne", "Saint Michel – de Maurienne"],
    ["spaces", "1 Avenue Henri  Pourtalet", " 1 Avenue Henri\u00a0Pourtalet"],
    ["capitals", "15 Route de thairy", "15 route de Thairy"],
    ["accents", "La Batie Neuve", "La Bâtie-Neuve"],
    ["a comma", "25, Avenue Commandant Dumont", "25 Avenue Commandant Dumont"],
  ])("ignores %s", (_what, one, other) => expect(isSameText(one, other)).toBe(true));

  it.each([
    ["a word", "Pimms Médiation Isère", "Pimms Médiation Mediation Isère"],
    ["a number", "27 Avenue de la Trillade", "29 Avenue de la Trillade"],
    ["nothing from something", "", "Gap"],
  ])("distinguishes %s", (_what, one, other) => expect(isSameText(one, other)).toBe(false));
});

describe("isSameWeek", () => {
  it("recognises another notation of the same week", () => {
    expect(isSameWeek("Mo 09:00-12:00; Tu 09:00-12:00", "Mo-Tu 09:00-12:00")).toBe(true);
  });

  it.each([
    ["Mo 09:00-12:00", "Mo 09:00-12:30"],
    ["Mo 09:00-12:00", 'Mo 09:00-12:00 "sur rendez-vous"'],
    ["Mo 09:00-12:00", ""],
    ["Mo 08:45-17:00,13:30-17:00", "Mo 08:45-17:00,13:30-18:00"],
  ])("distinguishes %s from %s", (one, other) => expect(isSameWeek(one, other)).toBe(false));

  it("compares hours in invalid syntax as texts", () => {
    expect(isSameWeek("le matin", "le matin")).toBe(true);
  });
});

it("compares hours by their week, texts apart from typography, and other cells by their characters", () => {
  expect(isSameCell("opening_hours", "Mo,Tu 09:00-12:00", "Mo-Tu 09:00-12:00")).toBe(true);
  expect(isSameCell("opening_hours", "Mo 09:00-12:00", "Mo 09:00-12:30")).toBe(false);
  expect(isSameCell("name", "Espace de l’Ubaye", "ESPACE DE L'UBAYE")).toBe(true);
  expect(isSameCell("email", "a@example.fr", "A@example.fr")).toBe(false);
});
