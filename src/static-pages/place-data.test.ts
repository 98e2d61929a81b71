import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import OpeningHours from "opening_hours";
import { describe, expect, it } from "vitest";
import { readPlaceFeature } from "../data/public-data/place-feature.ts";
import type { Place, PlaceRecord } from "../domain/place.ts";
import { aPlace, aSource, aStop } from "../testing/builders.ts";
import { placeData } from "./place-data.ts";
import { placePage } from "./place-page.tsx";
import { writePlainPage } from "./plain-page.tsx";

const SITE = "https://carte.example.fr/alpes/";
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** Of September 2026: no public holiday in its week. */
const MONDAY = 14;

interface Specification {
  readonly "@type": string;
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

/** The data block of the page of a place, as a program finds it in the HTML. */
function blockOf(place: Place, siteUrl: string | undefined = undefined) {
  const { document } = new Window();
  document.write(writePlainPage(placePage(place, [aSource()]), { siteUrl, policy: "default-src 'none'" }));
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  expect(blocks).toHaveLength(1);
  expect(document.querySelectorAll("script")).toHaveLength(1);
  return JSON.parse(blocks[0]?.textContent ?? "") as Readonly<Record<string, unknown>> & {
    readonly openingHoursSpecification?: readonly Specification[];
  };
}

function specificationsOf(place: Place): readonly Specification[] | undefined {
  const { openingHoursSpecification } = JSON.parse(JSON.stringify(placeData(place, undefined))) as {
    readonly openingHoursSpecification?: readonly Specification[];
  };
  return openingHoursSpecification;
}

function withRecord(changes: Partial<PlaceRecord>, others: Partial<Place> = {}): Place {
  const [record] = aPlace().records;
  return aPlace({ ...others, records: [{ ...record, ...changes }] });
}

/** Whether the specification says open at a minute of a weekday, from 0 for Monday. */
function saysOpen(specifications: readonly Specification[], day: number, minute: number): boolean {
  return specifications.some(({ dayOfWeek, opens, closes }) => {
    const [from = 0, to = 0] = [opens, closes].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
    const on = (weekday: number) => dayOfWeek.includes(`https://schema.org/${DAYS[(weekday + 7) % 7]}`);
    if (from < to) return on(day) && from <= minute && minute < to;
    return (on(day) && minute >= from) || (on(day - 1) && minute < to);
  });
}

/** The same by an independent reader of the text of the table. */
function isOpen(openingHours: string): (day: number, minute: number) => boolean {
  const open = new OpeningHours(openingHours).getOpenIntervals(at(0, 0), at(7, 0));
  return (day, minute) => open.some(([from, to]) => from <= at(day, minute) && at(day, minute) < to);
}

function at(day: number, minute: number): Date {
  return new Date(2026, 8, MONDAY + day, 0, minute);
}

const QUARTERS = DAYS.flatMap((_, day) => Array.from({ length: 96 }, (__, quarter) => [day, quarter * 15] as const));

describe("the data of a place, for programs", () => {
  const real = (
    JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { readonly features: readonly unknown[] }
  ).features.flatMap((feature) => {
    const place = readPlaceFeature(feature);
    return typeof place === "string" ? [] : [place];
  });

  it("say the hours of real places as the texts of their tables, for each quarter of an hour of a week", () => {
    const told = real.flatMap((place) => {
      const specifications = specificationsOf(place);
      const text = place.records.map(({ openingHours }) => openingHours).find((hours) => hours !== "") ?? "";
      return specifications === undefined ? [] : [[text, { place, specifications }] as const];
    });
    expect(told.length).toBeGreaterThan(150);
    for (const [text, { place, specifications }] of new Map(told)) {
      const isOpenAt = isOpen(text.replaceAll(/([A-Z][A-Za-z,-]*)[^;]*"[^"]*"/g, "$1 off"));
      const wrong = QUARTERS.filter(([day, minute]) => saysOpen(specifications, day, minute) !== isOpenAt(day, minute));
      expect([place.id, wrong]).toEqual([place.id, []]);
    }
  });

  it("say them after midnight on the day on which the night begins", () => {
    const place = withRecord({ openingHours: "Fr 20:00-02:00; Mo 18:00-24:00" });
    const specifications = blockOf(place).openingHoursSpecification ?? [];
    const isOpenAt = isOpen("Fr 20:00-02:00; Mo 18:00-24:00");
    expect(QUARTERS.filter(([day, minute]) => saysOpen(specifications, day, minute) !== isOpenAt(day, minute))).toEqual(
      [],
    );
  });

  it.each<[string, Place]>([
    ["of a round", withRecord({ openingHours: "Mo 09:00-12:00" }, { format: "itinerant" })],
    ["of a season without its dates", withRecord({ openingHours: "Mo 09:00-12:00", season: "hiver" })],
    ["by appointment", withRecord({ openingHours: 'Mo 09:00-12:00 "sur rendez-vous"' })],
    ["with a doubt", withRecord({ openingHours: "Mo 09:00-12:00", doubts: ["Fermé le lundi, dit la mairie."] })],
    ["that cannot be read", withRecord({ openingHours: "lundi matin" })],
    ["of a day and night", withRecord({ openingHours: "Mo 00:00-24:00" })],
    [
      "on which its records differ",
      aPlace({
        records: [
          { ...aPlace().records[0], openingHours: "Mo 09:00-12:00" },
          { ...aPlace().records[0], id: "lm-1", openingHours: "Mo 09:00-13:00" },
        ],
      }),
    ],
  ])("leave out hours %s", (_, place) => {
    expect(blockOf(place)).not.toHaveProperty("openingHoursSpecification");
  });

  it("leave out a position that is the commune's seat, or doubtful", () => {
    expect(blockOf(aPlace())).toMatchObject({ geo: { longitude: 6.65, latitude: 44.387 } });
    expect(blockOf(aPlace({ precision: "commune" }))).not.toHaveProperty("geo");
    expect(blockOf(aPlace({ hasDoubtfulLocation: true }))).not.toHaveProperty("geo");
  });

  it("name the address of the place on the site only when it is known", () => {
    expect(blockOf(aPlace({ id: "fs-18" }), SITE)["@id"]).toBe(`${SITE}lieu/fs-18/#lieu`);
    expect(blockOf(aPlace())).not.toHaveProperty("@id");
  });

  it("call a reception desk of France services a government office, and no other place", () => {
    const type = (changes: Partial<Place>) => blockOf(aPlace(changes))["@type"];
    expect(type({})).toBe("GovernmentOffice");
    expect(type({ categories: ["lieu-multiservices"] })).toBe("Place");
    expect(type({ categories: ["espace-saisonnier"], kind: "logement" })).toBe("Place");
  });

  it("tell contacts of the place in the forms of schema.org, and the communes of its stops", () => {
    const place = withRecord(
      {
        phone: "04 92 00 32 59",
        email: "fs@example.fr",
        website: "https://example.fr/",
        address: "4 place Conil",
        postcode: "06260",
      },
      { stops: [aStop(), aStop({ place: "Salle des fêtes" })] },
    );
    expect(blockOf(place)).toMatchObject({
      "@context": "https://schema.org",
      telephone: "+33492003259",
      email: "fs@example.fr",
      url: "https://example.fr/",
      address: {
        streetAddress: "4 place Conil",
        postalCode: "06260",
        addressLocality: "Barcelonnette",
        addressCountry: "FR",
      },
      areaServed: [{ "@type": "AdministrativeArea", name: "Val-Cenis" }],
    });
  });

  it("cannot leave their element, whatever a table holds", () => {
    const hostile = `</script><script>alert(1)</script><!--<script>\u2028&amp;"'\\`;
    const place = withRecord(
      { name: hostile, address: hostile, phone: hostile, website: "javascript:alert(1)" },
      { name: hostile },
    );
    const block = blockOf(place);
    expect([block["name"], block["url"]]).toEqual([hostile, undefined]);
    expect(block).toMatchObject({ address: { streetAddress: hostile }, telephone: hostile });
    const html = writePlainPage(placePage(place, [aSource()]), { siteUrl: undefined, policy: "" });
    expect(html.match(/<script|<\/script|<!--/g)).toEqual(["<script", "</script"]);
  });
});
