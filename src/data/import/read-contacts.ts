import { webAddress } from "../../domain/contact/contact-way.ts";
import { isNamedMailbox } from "../../domain/corrections/find-place-faults.ts";
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

/** Reads a phone number of ten digits, and writes it in pairs as in the tables; undefined for any other text. */
function readPhone(text: string): string | undefined {
  const digits = text
    .replace(/^\s*(?:tel|tél|téléphone|phone)?\s*[.:]?\s*/iu, "")
    .replace(/^(?:\+|00)\s*33\s*(?:\(0\)\s*)?0?/u, "0")
    .replace(/[\s.\-‐-―/]/gu, "");
  const national = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
  return /^0[1-9]\d{8}$/.test(national) ? national.replace(/(\d{2})(?=\d)/g, "$1 ") : undefined;
}

/** Reads an email address, in the form of the tables; undefined for any other text. */
function readEmail(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, "").replace(/\?.*$/, "");
  return /^[^@\s<>"]+@[^@\s<>"]+\.[a-zA-Z]{2,}$/.test(address) ? address : undefined;
}

/** Reads a web address that begins with http or https; undefined for any other text. */
function readWebsite(text: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = /[\s<>"]/.test(address) ? undefined : webAddress(address);
  return url !== undefined && url.username === "" && /\.[a-z\d-]{2,}$/i.test(url.hostname) ? address : undefined;
}

/** Splits a cell with several contacts: "a@example.fr ; b@example.fr", "04 92 … / 06 …". */
function splitContacts(text: string): readonly string[] {
  return text.split(/\s*(?:[;,|]|\s\/\s|\s+ou\s+|\s+et\s+)\s*/u).filter(Boolean);
}
