import { isNamedMailbox } from "../domain/contact/named-mailbox.ts";
import { readEmail, readPhone, readWebsite, splitContacts } from "./contact-texts.ts";
import type { ImportRow } from "./import-row.ts";

export interface Contacts {
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

/**
 * Reads phone, email and website of a row, in the format of the tables; unreadable ones and mailboxes of named persons are dropped with an
 * issue.
 */
export function readContacts(row: ImportRow): Contacts {
  return { phone: contactPhone(row), email: contactEmail(row), website: contactWebsite(row) };
}

function contactPhone(row: ImportRow): string {
  const text = row.text("phone");
  if (text === "") return "";
  const whole = readPhone(text);
  if (whole !== undefined) return whole;
  const first = splitContacts(text).map(readPhone).find(Boolean);
  if (first === undefined) row.tell("phone", "emptied", "phone-unreadable");
  else row.tell("phone", "mended", "phone-unreadable", { suggestion: first });
  return first ?? "";
}

function contactEmail(row: ImportRow): string {
  const text = row.text("email");
  if (text === "") return "";
  const addresses = [text, ...splitContacts(text)].flatMap((part) => readEmail(part) ?? []);
  const office = addresses.find((address) => !isNamedMailbox(address));
  if (addresses.length === 0) row.tell("email", "emptied", "email-unreadable");
  else if (office === undefined) row.tell("email", "emptied", "email-named");
  else if (office !== text.replace(/^mailto:/i, ""))
    row.tell("email", "mended", "email-unreadable", { suggestion: office });
  return office ?? "";
}

function contactWebsite(row: ImportRow): string {
  const text = row.text("website");
  if (text === "") return "";
  const website = [text, ...splitContacts(text)].map(readWebsite).find(Boolean);
  if (website === undefined) row.tell("website", "emptied", "website-unreadable");
  else if (website !== text) row.tell("website", "mended", "website-unreadable", { suggestion: website });
  return website ?? "";
}
