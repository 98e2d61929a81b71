import { readDayHours } from "../opening-hours/read-day-hours.ts";
import { writeDayRules } from "../opening-hours/write-day-rules.ts";
import type { ValueField } from "./report-field.ts";

const EMAIL = /^[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}$/;
const WEBSITE = /^https?:\/\/[^\s.]+\.[^\s]+$/;
const CLOSED_ALL_WEEK = "Mo-Su off";

/**
 * Converts a typed text to the notation of the tables: French telephone numbers in five pairs, web addresses with their
 * scheme, other texts trimmed. Undefined when it does not fit the column; an empty text is an empty cell.
 */
export function readTypedValue(field: Exclude<ValueField, "openingHours">, typed: string): string | undefined {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  if (text === "") return "";
  switch (field) {
    case "phone":
      return readPhone(text);
    case "email":
      return EMAIL.test(text) ? text : undefined;
    case "website":
      return readWebsite(text);
    case "appointment":
      return text === "oui" || text === "non" ? text : undefined;
    case "address":
    case "name":
      return text;
  }
}

/** Converts hours typed per day from Monday to opening_hours, or lists the days it cannot read (0 is Monday). */
export function readTypedWeek(
  days: readonly string[],
): { readonly openingHours: string } | { readonly unread: readonly number[] } {
  const rules = days.map(readDayHours);
  const unread = [...rules.keys()].filter((day) => rules[day] === undefined);
  if (unread.length > 0) return { unread };
  return { openingHours: writeDayRules(rules.map((rule) => rule ?? "")) || CLOSED_ALL_WEEK };
}

/** "+33 (0)4.79.00.01.01" → "04 79 00 01 01". */
function readPhone(text: string): string | undefined {
  const digits = text
    .replace(/^(?:\+|00)\s*33/, "0")
    .replace("(0)", "")
    .replaceAll(/[\s.\-/]/g, "")
    .replace(/^00/, "0");
  return /^0[1-9]\d{8}$/.test(digits) ? digits.replaceAll(/(\d\d)(?=\d)/g, "$1 ") : undefined;
}

function readWebsite(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return WEBSITE.test(address) ? address : undefined;
}
