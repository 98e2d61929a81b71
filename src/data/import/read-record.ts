import { OTHER_TYPE, type PlaceType } from "../../domain/category.ts";
import { webAddress } from "../../domain/contact/contact-way.ts";
import { isNamedMailbox } from "../../domain/corrections/find-row-faults.ts";
import { chosenType, type ImportChoices, type ImportField } from "../../domain/import/column-mapping.ts";
import { isoDay } from "../../domain/import/read-file.ts";
import {
  type Format,
  isHiddenKind,
  type Kind,
  type PlaceRecord,
  THEMES,
  type Theme,
  type Verification,
} from "../../domain/place.ts";
import type { ImportRow } from "./import-row.ts";
import { readHours } from "./read-hours.ts";
import {
  readAppointment,
  readCategory,
  readFormat,
  readKind,
  readSeason,
  readTheme,
  readVerification,
} from "./vocabulary.ts";

const SOURCE_ID = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");

export interface ReadRecord {
  readonly record: PlaceRecord;
  readonly kind: Kind;
  readonly format: Format;
  /** Own themes, without those of its category. */
  readonly themes: readonly Theme[];
}

/** Reads a row into the values of our tables; undefined, with an issue, for a row without a name, for a project and for a closed place. */
export function readRecord(row: ImportRow, choices: Pick<ImportChoices, "type" | "types">): ReadRecord | undefined {
  const name = row.text("name");
  if (name === "") {
    row.tell(row.has("name") ? "name" : undefined, "left-out", "no-name");
    return undefined;
  }
  const kind = readOr(row, "kind", readKind) ?? "accueil";
  if (isHiddenKind(kind)) {
    row.tell("kind", "left-out", "kind-not-shown");
    return undefined;
  }
  const category = typeOf(row, choices);
  const hours = readHours(row);
  const record: PlaceRecord = {
    id: row.text("id"),
    category,
    name,
    nature: row.text("nature"),
    address: row.text("address"),
    postcode: row.text("postcode"),
    phone: contactPhone(row),
    email: contactEmail(row),
    website: contactWebsite(row),
    openingHours: hours.openingHours,
    appointment: appointmentOf(row),
    season: readOr(row, "season", readSeason),
    comment: [readComment(row), ...hours.unread].filter(Boolean).join(" — "),
    group: row.text("group"),
    labelledOn: labelDate(row),
    verification: readOr<Verification>(row, "verification", readVerification) ?? "a-confirmer",
    ...readSource(row),
    sourceDate: readDay(row.text("source_date")) ?? row.text("source_date"),
    doubts: [],
  };
  const format = readOr(row, "format", readFormat) ?? "fixe";
  return { record, kind, format, themes: readThemes(row) };
}

/** The chosen type, or that in the column of types; one that is not ours is another type, and keeps its word. */
function typeOf(row: ImportRow, { type, types }: Pick<ImportChoices, "type" | "types">): PlaceType {
  if (type !== "column") return type ?? OTHER_TYPE;
  const text = row.text("category");
  const own = readCategory(text);
  const told = chosenType(types, text) ?? own;
  if (told === undefined) row.tell("category", "noted", "category-unknown");
  const isWord = (told ?? OTHER_TYPE) === OTHER_TYPE && own !== OTHER_TYPE;
  if (isWord && row.text("nature") === "") row.set("nature", text);
  return told ?? OTHER_TYPE;
}

/** Identifiers of sources; a source in words, as tables of others have it, stands before the reference within it. */
function readSource(row: ImportRow): Pick<PlaceRecord, "sources" | "sourceDetail"> {
  const parts = row
    .text("source")
    .split(/[;,]\s*/)
    .filter(Boolean);
  const detail = row.text("source_detail");
  if (parts.every((part) => SOURCE_ID.test(part))) return { sources: parts, sourceDetail: detail };
  return { sources: [], sourceDetail: [row.text("source"), detail].filter(Boolean).join(" — ") };
}

/** A value of a vocabulary; undefined for any other text, with an issue unless it is empty. */
function readOr<T extends string>(
  row: ImportRow,
  field: ImportField,
  read: (text: string) => T | undefined,
): T | undefined {
  const text = row.text(field);
  const value = text === "" ? undefined : read(text);
  if (text !== "" && value === undefined) row.tell(field, "emptied", "value-unknown");
  return value;
}

function appointmentOf(row: ImportRow): boolean | undefined {
  const answer = readOr(row, "appointment", readAppointment);
  return answer === undefined ? undefined : answer === "oui";
}

function readComment(row: ImportRow): string {
  const comment = row.text("comment");
  return comment.replace(/[^\s@,;:()<>"]+@[^\s@,;:()<>"]+\.[a-zA-Z]{2,}/g, (email) => {
    if (!isNamedMailbox(email)) return email;
    row.tell("comment", "mended", "email-named", { value: email });
    return "…";
  });
}

function labelDate(row: ImportRow): string {
  const text = row.text("labelled_on");
  const day = readDay(text);
  if (text !== "" && day === undefined) row.tell("labelled_on", "emptied", "date-unreadable");
  return day ?? "";
}

function readThemes(row: ImportRow): readonly Theme[] {
  const themes = new Set<Theme>();
  for (const word of row
    .text("themes")
    .split(/\s*[;,|/]\s*/)
    .filter(Boolean)) {
    const theme = readTheme(word);
    if (theme === undefined) row.tell("themes", "emptied", "value-unknown", { value: word });
    else themes.add(theme);
  }
  return THEMES.filter((theme) => themes.has(theme));
}

/** Reads a day in French notations as ISO 8601: "31/01/2020", "labellisé le 31/01/2020", "31 janvier 2020"; undefined for any other text. */
function readDay(text: string): string | undefined {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ][\d:.z+-]*)?$/.exec(plain);
  if (iso !== null) return isoDay(iso[1], iso[2], iso[3]);
  const french = /^(?:[a-z\s]*\s)?(\d{1,2})(?:er)?[-/. ](\d{1,2})[-/. ](\d{4})(?: [\d:]*)?$/.exec(plain);
  if (french !== null) return isoDay(french[3], french[2], french[1]);
  const worded = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain);
  return worded === null ? undefined : isoDay(worded[3], String(MONTHS.indexOf(worded[2] ?? "") + 1), worded[1]);
}

/** Unreadable contacts and mailboxes of persons are dropped with an issue; of several in a cell the first that can be read counts. */
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
export function readPhone(text: string): string | undefined {
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
