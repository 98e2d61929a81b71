import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { SERVICE_HOSTS } from "../data/online/services.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { somePlace } from "../testing/arbitraries.ts";
import { aCommune, aPlace, aSource } from "../testing/builders.ts";
import { aboutPage } from "./about-page.tsx";
import { ABOUT_WORDS } from "./about-words.ts";
import { licencesPage } from "./licences-page.tsx";
import { listPages, writeRobots, writeSitemap } from "./list-pages.tsx";
import { placePage } from "./place-page.tsx";
import { type PlainPage, PREVIEW_PICTURE, writeHeadTags, writeNotFoundPage, writePlainPage } from "./plain-page.tsx";
import { departementPath, placePath, wayUp } from "./site-address.ts";

const SITE = { siteUrl: undefined, policy: "default-src 'none'" };
const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(1)</script>&lt;`;

function read(page: PlainPage) {
  const { document } = new Window();
  document.write(writePlainPage(page, SITE));
  return document;
}

describe("the page of a place", () => {
  it("escapes each text of the tables", () => {
    const [record] = aPlace().records;
    const texts = {
      name: HOSTILE,
      address: HOSTILE,
      phone: HOSTILE,
      email: HOSTILE,
      comment: HOSTILE,
      openingHours: HOSTILE,
    };
    const place = aPlace({
      name: HOSTILE,
      commune: HOSTILE,
      records: [{ ...record, ...texts, website: "javascript:alert(1)", doubts: [HOSTILE] }],
    });
    const page = read(placePage(place, [aSource()]));
    expect(page.querySelectorAll("img, script, iframe, [onerror]")).toHaveLength(0);
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href")).join()).not.toContain("javascript");
    expect(page.querySelector("h1")?.textContent).toContain(HOSTILE);
  });

  it("links to its sheet on the map and to the list of its département, for any place", () => {
    fc.assert(
      fc.property(somePlace, (place) => {
        const page = read(placePage(place, [aSource()]));
        const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
        expect(links).toContain(`../../?lieu=${encodeURIComponent(place.id)}`);
        expect(links).toContain(`../../liste/${place.codeDepartement}/`);
        for (const record of place.records) if (record.phone) expect(page.body.textContent).toContain(record.phone);
      }),
      { numRuns: 30 },
    );
  });

  it("says which values are unknown", () => {
    const [record] = aPlace().records;
    const place = aPlace({ records: [{ ...record, openingHours: "", phone: "", email: "" }] });
    const text = read(placePage(place, [aSource()])).body.textContent;
    expect(text).toContain("Horaires inconnus");
    expect(text).toContain("TéléphoneNon renseigné");
  });
});

describe("the lists", () => {
  it("contain every place once, under its commune", () => {
    const places = [
      aPlace({ id: "a", name: "Zoé", commune: "Gap" }),
      aPlace({ id: "b", name: "Été", commune: "Embrun" }),
      aPlace({ id: "c", name: "Ami", commune: "Gap" }),
    ].map((place) => ({ ...place, codeDepartement: DEPARTEMENTS[1]?.code }));
    const pages = listPages(places, [
      aCommune({ codeDepartement: DEPARTEMENTS[1]?.code ?? aCommune().codeDepartement }),
    ]);
    expect(pages.map(({ path }) => path)).toEqual(["liste/", ...DEPARTEMENTS.map(({ code }) => departementPath(code))]);
    const [, , inside] = pages;
    const document = inside === undefined ? undefined : read(inside);
    expect([...(document?.querySelectorAll("h2") ?? [])].map((title) => title.textContent)).toEqual([
      "Embrun",
      "Gap",
      "Les pages des communes",
    ]);
    expect([...(document?.querySelectorAll("li a[href*=lieu]") ?? [])].map((link) => link.textContent)).toEqual([
      "Été",
      "Ami",
      "Zoé",
    ]);
    expect(document?.querySelector("a[href*=commune]")?.getAttribute("href")).toBe(
      "../../commune/04019-barcelonnette/",
    );
  });
});

describe("links of pages", () => {
  it("lead up to the site's folder from any folder", () => {
    expect(["", "liste/", placePath("fs-18")].map((path) => wayUp(path as ""))).toEqual(["./", "../", "../../"]);
  });

  it("are absolute in the page for missing paths when the site's address is known", () => {
    const siteUrl = "https://carte.example.fr/alpes/";
    const html = writeNotFoundPage({ ...SITE, siteUrl });
    expect(html).toContain(`href="${siteUrl}liste/style.css"`);
    expect(html).not.toMatch(/href="\.|canonical/);
  });
});

describe("every plain page", () => {
  it("begins with a link that skips to its content", () => {
    const page = read(placePage(aPlace(), [aSource()]));
    const link = page.querySelector("a");
    expect([link?.textContent, link?.getAttribute("href")]).toEqual(["Aller au contenu", "#contenu"]);
    expect(page.querySelector("main#contenu")?.getAttribute("tabindex")).toBe("-1");
  });

  it("links to the three pages, the licences, the notices and the accessibility statement, from any folder", () => {
    const page = read(placePage(aPlace(), [aSource()]));
    const links = [...page.querySelectorAll("footer a")].map((link) => [link.getAttribute("href"), link.textContent]);
    expect(links.map(([address]) => address)).toEqual(
      expect.arrayContaining(["../../", "../../territoires/", "../../donnees/"]),
    );
    expect(links).toContainEqual(["../../licences/", "Licences"]);
    expect(links).toContainEqual(["../../a-propos/", "À propos"]);
    expect(links).toContainEqual(["../../a-propos/#accessibilite", expect.stringContaining("Accessibilité")]);
  });
});

describe("the page of licences", () => {
  it("lists each package with the one that contains it, and escapes the text of its licence", () => {
    const packages = [{ name: "packed", version: "1.0.0", licence: "MIT", packedIn: "map 2.0.0", text: HOSTILE }];
    const page = read(licencesPage({ ownText: HOSTILE, packages, sources: [aSource()] }));
    expect(page.querySelector("h3")?.textContent).toBe("packed 1.0.0");
    expect(page.body.textContent).toContain("MIT, contenue dans map 2.0.0");
    expect([...page.querySelectorAll("pre")].map(({ textContent }) => textContent)).toEqual([HOSTILE, HOSTILE]);
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
  });

  it("says that a source without a licence states none", () => {
    const sources = [aSource({ licence: "" })];
    const page = read(licencesPage({ ownText: "", packages: [], sources }));
    expect(page.querySelector("li")?.textContent).toContain("licence non précisée");
  });
});

describe("« À propos »", () => {
  it("names every host that the page may request, and everything that the device keeps", () => {
    const text = read(aboutPage()).body.textContent;
    for (const origin of SERVICE_HOSTS) expect(text).toContain(new URL(origin).host);
    for (const { name } of Object.values(ABOUT_WORDS.keptThings)) expect(text).toContain(name);
  });

  it("states the level of accessibility, with its rate", () => {
    const statement = read(aboutPage()).querySelector("#accessibilite + h3 + p")?.textContent;
    expect(statement).toMatch(/déclaré partiellement conforme au RGAA 4\.1\.2\s: 75 des 75 critères .* 100,0\s%/);
  });
});

const SITE_URL = "https://carte.example.fr/alpes/";

function readTags(html: string) {
  const { document } = new Window();
  document.write(html);
  return {
    meta: (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"),
    canonical: () => document.querySelector("link[rel=canonical]")?.getAttribute("href"),
  };
}

describe("the tags for link previews", () => {
  it("have an absolute picture address and its size when the site's address is known", () => {
    const { meta } = readTags(writeHeadTags(SITE_URL));
    expect(meta("og:image")).toBe(`${SITE_URL}apercu.jpg`);
    expect([meta("og:image:width"), meta("og:image:height")].map(Number)).toEqual(sizeOfJpeg("public/apercu.jpg"));
    expect(meta("twitter:card")).toBe("summary_large_image");
    expect(meta("og:title")).toContain("Services alpins");
  });

  it("have no picture when the site's address is unknown", () => {
    const { meta, canonical } = readTags(writeHeadTags(undefined));
    expect([meta("og:image"), meta("twitter:card"), canonical()]).toEqual([undefined, undefined, undefined]);
    expect(meta("og:description")).toContain("France services");
  });

  it("name no address for the map's own page, whose links lead to a place or a territory", () => {
    const { meta, canonical } = readTags(writeHeadTags(SITE_URL));
    expect([meta("og:url"), canonical()]).toEqual([undefined, undefined]);
  });

  it("name the address of the page of a place", () => {
    const page = placePage(aPlace({ id: "fs-18" }), [aSource()]);
    const { meta, canonical } = readTags(writePlainPage(page, { siteUrl: SITE_URL, policy: "" }));
    expect([meta("og:url"), canonical()]).toEqual([`${SITE_URL}lieu/fs-18/`, `${SITE_URL}lieu/fs-18/`]);
    expect(meta("og:title")).toBe(page.title);
  });
});

describe("the picture for link previews", () => {
  it("is small enough for networks, and no page loads it", () => {
    expect(readFileSync(`public/${PREVIEW_PICTURE.file}`).length).toBeLessThan(200_000);
  });
});

/** Width and height in pixels, from the first frame header of a JPEG. */
function sizeOfJpeg(file: string): readonly number[] {
  const bytes = readFileSync(file);
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error(`${file} is no JPEG`);
}

it("names each place, commune, list and territory by its absolute address", () => {
  const commune = aCommune();
  const xml = writeSitemap(SITE_URL, [aPlace({ id: "fs-18" })], { communes: [commune], epcis: [] });
  const addresses = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.slice(0, 4)).toEqual([
    SITE_URL,
    `${SITE_URL}a-propos/`,
    `${SITE_URL}liste/`,
    `${SITE_URL}liste/04/`,
  ]);
  expect(addresses).toContain(`${SITE_URL}lieu/fs-18/`);
  expect(addresses).toContain(`${SITE_URL}commune/04019-barcelonnette/`);
  expect(addresses).toContain(`${SITE_URL}territoires/?territoire=05`);
  expect(addresses.at(-1)).toBe(`${SITE_URL}territoires/?territoire=${commune.code}`);
  expect(writeRobots(SITE_URL)).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
});
