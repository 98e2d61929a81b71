import type { GovernmentOffice, OpeningHoursSpecification, Place as SchemaPlace, WithContext } from "schema-dts";
import { webAddress } from "../domain/contact/contact-way.ts";
import {
  MINUTES_PER_DAY,
  type OpeningInterval,
  type OpeningWeek,
  weekOf,
} from "../domain/opening-hours/opening-week.ts";
import type { Place } from "../domain/place.ts";
import { factsOf, type PlaceFact } from "../domain/place-facts.ts";
import { placePath } from "./site-address.ts";

/** What a page tells programs of its place: https://schema.org/GovernmentOffice of a France services, else https://schema.org/Place. */
export type PlaceData = WithContext<GovernmentOffice> | WithContext<SchemaPlace>;

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/**
 * A place in the vocabulary of schema.org, with what is certain only. Left out: the position of a commune's seat and a doubtful one; a value
 * that two records give differently, or that has a doubt; hours of a round, of a season without its dates, and hours with a condition such
 * as an appointment. Whether a place is open on public holidays is unknown, and that it costs nothing is in no source.
 * @param siteUrl with a final slash; undefined when the build has no SITE_URL: the place then has no permanent address
 */
export function placeData(place: Place, siteUrl: string | undefined): PlaceData {
  const { addresses, phones, emails } = factsOf(place);
  const [{ postcode }] = place.records;
  const website = place.records.map((record) => record.website).find((text) => webAddress(text) !== undefined);
  const streetAddress = onlyOne(addresses);
  const telephone = onlyOne(phones);
  const email = onlyOne(emails);
  const hours = hoursOf(place);
  const common = {
    "@context": "https://schema.org",
    ...(siteUrl === undefined ? {} : { "@id": `${siteUrl}${placePath(place.id)}#lieu` }),
    identifier: place.id,
    name: place.name,
    address: {
      "@type": "PostalAddress",
      ...(streetAddress === undefined ? {} : { streetAddress }),
      ...(postcode === "" ? {} : { postalCode: postcode }),
      addressLocality: place.commune,
      addressCountry: "FR",
    },
    ...(isPositionKnown(place)
      ? { geo: { "@type": "GeoCoordinates" as const, longitude: place.position[0], latitude: place.position[1] } }
      : {}),
    ...(telephone === undefined ? {} : { telephone: internationalNumber(telephone) }),
    ...(website === undefined ? {} : { url: website }),
    ...(hours.length === 0 ? {} : { openingHoursSpecification: [...hours] }),
  } as const;
  if (place.kind !== "accueil" || !place.categories.includes("france-services")) {
    return { ...common, "@type": "Place" };
  }
  const served = [...new Set(place.stops.map(({ commune }) => commune))];
  return {
    ...common,
    "@type": "GovernmentOffice",
    ...(email === undefined ? {} : { email }),
    ...(served.length === 0
      ? {}
      : { areaServed: served.map((name) => ({ "@type": "AdministrativeArea", name }) as const) }),
  };
}

/**
 * A script element of data, which browsers do not run and to which script-src does not apply (https://html.spec.whatwg.org/#data-block). Of
 * the JSON only escapes remain of the characters that could end the element or begin a comment in it.
 */
export function writeDataBlock(data: PlaceData): string {
  const json = JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

/** The value on which all records agree, when no doubt concerns its record. */
function onlyOne(facts: readonly PlaceFact[]): string | undefined {
  const [first, ...others] = facts;
  return first === undefined || others.length > 0 || first.record.doubts.length > 0 ? undefined : first.text;
}

function isPositionKnown({ precision, hasDoubtfulLocation }: Place): boolean {
  return precision === "adresse" && hasDoubtfulLocation !== true;
}

/** "04 92 00 32 59" → "+33492003259"; another form stays as it is. */
function internationalNumber(phone: string): string {
  const digits = phone.replaceAll(/\D/g, "");
  return /^0\d{9}$/.test(digits) ? `+33${digits.slice(1)}` : phone;
}

function hoursOf(place: Place): readonly OpeningHoursSpecification[] {
  const hours = onlyOne(factsOf(place).openingHours);
  const isSeasonal = place.records.some(({ season }) => season === "hiver" || season === "ete");
  const week = hours === undefined ? undefined : weekOf({ openingHours: hours });
  return week === undefined || isSeasonal || place.format === "itinerant" ? [] : specifyWeek(week);
}

/** Intervals without a condition, those of equal times together. */
function specifyWeek(week: OpeningWeek): readonly OpeningHoursSpecification[] {
  const daysByTimes = new Map<string, number[]>();
  for (const [day, { intervals }] of week.entries()) {
    for (const interval of intervals) {
      const times = timesOf(interval);
      if (times !== undefined) daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), day]);
    }
  }
  return [...daysByTimes].map(([times, days]) => {
    const [opens = "", closes = ""] = times.split("-");
    return {
      "@type": "OpeningHoursSpecification",
      dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day] ?? DAYS[0]}` as const),
      opens,
      closes,
    };
  });
}

/** "09:00-12:00"; an end after midnight is a time before the beginning. Undefined with a condition, and for a day and night, which that rule cannot tell. */
function timesOf({ fromMin, toMin, comment }: OpeningInterval): string | undefined {
  if (comment !== "" || toMin - fromMin >= MINUTES_PER_DAY) return undefined;
  return `${writeTime(fromMin)}-${writeTime(toMin % MINUTES_PER_DAY)}`;
}

function writeTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
