import { plainText } from "../plain-text.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { escapeText, foldLines } from "./content-lines.ts";

export interface VcardContent {
  readonly point: ServicePoint;
  /** Facts without a property of their own: hours, source. Lines end with "\n". */
  readonly note: string;
  /** Address of the place's sheet. */
  readonly link: string;
}

const COUNTRY = "France";

/**
 * A place as a vCard for the contacts of a phone. Version 3.0 (RFC 2426), which every phone reads: Android's contacts
 * and older Outlooks read 4.0 (RFC 6350) in part or not at all.
 */
export function writeVcard({ point, note, link }: VcardContent): string {
  const [first] = point.records;
  const [longitude, latitude] = point.position;
  const address = ["", "", first.address, point.commune, "", first.postcode, COUNTRY].map(escapeText).join(";");
  return foldLines([
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escapeText(point.name)}`,
    // The property is mandatory, and a place has no family name.
    "N:;;;;",
    `ORG:${escapeText(point.name)}`,
    // Apple's contacts then show an organisation instead of a person without a name.
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

/** File name: "france-services-courchevel.vcf". */
export function vcardFileName(point: ServicePoint): string {
  return `${placeFileName(point)}.vcf`;
}

/** File name of a place without an extension: "france-services-courchevel". */
export function placeFileName({ id, name }: Pick<ServicePoint, "id" | "name">): string {
  return plainText(name).replaceAll(" ", "-") || id;
}

/** Adds the country prefix to French numbers, for foreign phones; other numbers stay. */
function internationalPhone(phone: string): string {
  const digits = oneLine(phone).replaceAll(" ", "");
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : escapeText(digits);
}

function distinct({ records }: ServicePoint, field: "phone" | "email" | "website"): readonly string[] {
  return [...new Set(records.map((record: PointRecord) => record[field]).filter((text) => text !== ""))];
}

/** Removes line ends from a URL, which is not escaped. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ");
}
