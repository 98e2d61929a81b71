import type { Place, PlaceRecord } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { escapeText, foldLines } from "./content-lines.ts";

export interface VcardContent {
  readonly place: Place;
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
