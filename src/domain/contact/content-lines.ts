import type { Place, PlaceRecord } from "../place.ts";
import { plainText } from "../text.ts";

/** Octets of a line without its end before folding: RFC 2425, 5.8.1, and RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** Escapes a text as a property value of a vCard 3.0 or iCalendar (RFC 2426, 4; RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,");
}

/** Folds lines at 75 octets of UTF-8, never within a character, with CR LF and a space on the next line. */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

const PRODUCT = "-//Services alpins//FR";

export interface CalendarEvent {
  /** The same in each file with the event. */
  readonly uid: string;
  /** Its other content lines, their texts escaped. */
  readonly lines: readonly string[];
}

/**
 * A calendar file (iCalendar, RFC 5545).
 * @param madeAt creation time of the file
 * @param name of a calendar that a program subscribes to (RFC 7986)
 */
export function writeCalendar(events: readonly CalendarEvent[], madeAt: Date, name = ""): string {
  return foldLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    // The second is an extension that older programs read in place of the first.
    ...(name === "" ? [] : [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`]),
    ...events.flatMap(({ uid, lines }) => [
      "BEGIN:VEVENT",
      `UID:${uid}@services-alpins`,
      `DTSTAMP:${utc(madeAt)}`,
      ...lines,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]);
}

/** "20261130T080000Z". */
export function utc(instant: Date): string {
  return `${instant.toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
}

export interface VcardContent {
  readonly place: Place;
  /** Facts without a property of their own: hours, source. Lines end with "\n". */
  readonly note: string;
  /** Address of the place's sheet. */
  readonly link: string;
}

const COUNTRY = "France";

/** A place as a vCard 3.0 (RFC 2426), which every phone reads; Android and older Outlooks read 4.0 in part. */
export function writeVcard({ place, note, link }: VcardContent): string {
  const [first] = place.records;
  const [longitude, latitude] = place.position;
  const address = ["", "", first.address, place.commune, "", first.postcode, COUNTRY].map(escapeText).join(";");
  return foldLines([
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escapeText(place.name)}`,
    // The property is mandatory, and a place has no family name.
    "N:;;;;",
    `ORG:${escapeText(place.name)}`,
    // Apple's contacts then show an organisation instead of a person without a name.
    "X-ABSHOWAS:COMPANY",
    ...distinct(place, "phone").map((phone) => `TEL;TYPE=WORK,VOICE:${internationalPhone(phone)}`),
    ...distinct(place, "email").map((email) => `EMAIL;TYPE=INTERNET:${escapeText(email)}`),
    ...distinct(place, "website").map((website) => `URL:${oneLine(website)}`),
    `URL:${oneLine(link)}`,
    `ADR;TYPE=WORK:${address}`,
    `GEO:${latitude};${longitude}`,
    `NOTE:${escapeText(note)}`,
    `UID:${escapeText(place.id)}`,
    "END:VCARD",
  ]);
}

/** File name: "france-services-courchevel.vcf". */
export function vcardFileName(place: Place): string {
  return `${placeFileName(place)}.vcf`;
}

/** File name of a place without an extension: "france-services-courchevel". */
export function placeFileName({ id, name }: Pick<Place, "id" | "name">): string {
  return plainText(name).replaceAll(" ", "-") || id;
}

/** Adds the country prefix to French numbers, for foreign phones; other numbers stay. */
function internationalPhone(phone: string): string {
  const digits = oneLine(phone).replaceAll(" ", "");
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : escapeText(digits);
}

function distinct({ records }: Place, field: "phone" | "email" | "website"): readonly string[] {
  return [...new Set(records.map((record: PlaceRecord) => record[field]).filter((text) => text !== ""))];
}

/** Removes line ends from a URL, which is not escaped. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}
