import { plainText } from "../plain-text.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { escapeText, foldLines } from "./content-lines.ts";

export interface VcardContent {
  readonly point: ServicePoint;
  /** What does not fit a property of its own: hours, source. Lines end with "\n". */
  readonly note: string;
  /** The address of the place's sheet. */
  readonly link: string;
}

const COUNTRY = "France";

/**
 * A place as a card for the contacts of a phone. In version 3.0 (RFC 2426), which every phone reads: Android's contacts and
 * older Outlooks read 4.0 (RFC 6350) in part or not at all, and nothing in it is needed here.
 */
export function writeVcard({ point, note, link }: VcardContent): string {
  const [first] = point.records;
  const [longitude, latitude] = point.position;
  const address = ["", "", first.address, point.commune, "", first.postcode, COUNTRY].map(escapeText).join(";");
  return foldLines([
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escapeText(point.name)}`,
    // A place has no family name; the property is mandatory.
    "N:;;;;",
    `ORG:${escapeText(point.name)}`,
    // Apple's contacts then show an organisation and not a nameless person.
    "X-ABSHOWAS:COMPANY",
    ...distinct(point, "phone").map((phone) => `TEL;TYPE=WORK,VOICE:${internationalPhone(phone)}`),
    ...distinct(point, "email").map((email) => `EMAIL;TYPE=INTERNET:${escapeText(email)}`),
    ...distinct(point, "website").map((website) => `URL:${oneLine(website)}`),
    `URL:${oneLine(link)}`,
    `ADR;TYPE=WORK:${address}`,
    `GEO:${latitude};${longitude}`,
    `NOTE:${escapeText(note)}`,
    `UID:${escapeText(point.id)}`,
    "END:VCARD",
  ]);
}

/** The name of the file: "france-services-courchevel.vcf". */
export function vcardFileName(point: ServicePoint): string {
  return `${placeFileName(point)}.vcf`;
}

/** The name of a file about a place, without its extension: "france-services-courchevel". */
export function placeFileName({ id, name }: Pick<ServicePoint, "id" | "name">): string {
  return plainText(name).replaceAll(" ", "-") || id;
}

/** French numbers with the prefix of the country, so that a foreign phone calls them as well; others as they are. */
function internationalPhone(phone: string): string {
  const digits = oneLine(phone).replaceAll(" ", "");
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : escapeText(digits);
}

function distinct({ records }: ServicePoint, field: "phone" | "email" | "website"): readonly string[] {
  return [...new Set(records.map((record: PointRecord) => record[field]).filter((text) => text !== ""))];
}

/** An address of the web is not escaped, so that it must not bring a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}
