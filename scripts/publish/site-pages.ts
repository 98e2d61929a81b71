import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { readAnswersFile } from "../../src/data/public-data/answers.ts";
import { readChangeList } from "../../src/data/public-data/change-list.ts";
import { type CommunesAndEpcis, readCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { type DataSources, readDataSources, readManifest } from "../../src/data/public-data/data-sources.ts";
import { readPlaceFeature } from "../../src/data/public-data/place-feature.ts";
import { readSeasonalLife } from "../../src/data/public-data/seasonal-life.ts";
import { fileOf, RESOURCES } from "../../src/data/resources.ts";
import type { DepartementAnswers } from "../../src/domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { DataVersion } from "../../src/domain/history/history.ts";
import type { Place } from "../../src/domain/place.ts";
import { MEETING_CALENDAR, type Meeting, writeMeetingCalendar } from "../../src/domain/seasonal/meeting.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { aboutPage } from "../../src/static-pages/about-page.tsx";
import { CHANGES_FEED, writeAtomFeed } from "../../src/static-pages/atom-feed.ts";
import { communePages } from "../../src/static-pages/commune-page.tsx";
import { listPages, writeRobots, writeSitemap } from "../../src/static-pages/list-pages.tsx";
import { placePage } from "../../src/static-pages/place-page.tsx";
import {
  PLAIN_STYLES,
  type PlainSite,
  plainStyles,
  writeHeadTags,
  writeNotFoundPage,
  writePlainPage,
} from "../../src/static-pages/plain-page.tsx";
import { readText } from "../read-text.ts";
import { afterBuild } from "./after-build.ts";
import { PLAIN_POLICY, writePolicy } from "./hosting.ts";

export interface SiteData {
  readonly places: readonly Place[];
  /** With those that publishing adds. */
  readonly sources: DataSources;
  readonly territories: CommunesAndEpcis;
  readonly answers: ReadonlyMap<CodeDepartement, DepartementAnswers>;
  /** From the latest to the first. */
  readonly versions: readonly DataVersion[];
  readonly meetings: readonly Meeting[];
}

/** Without a version a calendar still needs the day on which it was made. */
const FIRST_DAY = "2026-11-24";

/** Files of the built site made from its data, by path: plain pages and, when its address is known, sitemap and robots.txt. */
function sitePages(
  { places, sources, territories, answers, versions, meetings }: SiteData,
  site: PlainSite,
): ReadonlyMap<string, string> {
  const pages = [
    aboutPage(),
    ...listPages(places, territories.communes),
    ...places.map((place) => placePage(place, sources)),
    ...communePages(territories.communes, answers),
  ];
  const files = pages.map((page) => [`${page.path}index.html`, writePlainPage(page, site)] as const);
  const { siteUrl } = site;
  return new Map([
    ...files,
    [PLAIN_STYLES, plainStyles()],
    [CHANGES_FEED, writeAtomFeed(versions, siteUrl)],
    [MEETING_CALENDAR, writeMeetingCalendar(meetings, new Date(versions[0]?.date ?? FIRST_DAY))],
    ["404.html", writeNotFoundPage(site)],
    ...(siteUrl === undefined
      ? []
      : ([
          ["sitemap.xml", writeSitemap(siteUrl, places, territories)],
          ["robots.txt", writeRobots(siteUrl)],
        ] as const)),
  ]);
}

/**
 * The data of a built site, from its folder data/.
 * @throws Error when the page could not read a file: the site must not be published.
 */
export function readSiteData(folder: string): SiteData {
  const read = (name: string): unknown => JSON.parse(readText(join(folder, name)));
  const { features } = read("points.geojson") as { readonly features: readonly unknown[] };
  const manifest = sure(readManifest(read("manifest.json")), "manifest.json");
  const territories = sure(readCommuneColumns(read("communes.json")), "communes.json");
  return {
    places: features.map((feature) => sure(readPlaceFeature(feature), "points.geojson")),
    sources: [...sure(readDataSources(read(RESOURCES.sources.file)), RESOURCES.sources.file), ...manifest.sources],
    territories,
    answers: new Map(
      DEPARTEMENTS.map(({ code }) => [
        code,
        sure(readAnswersFile(read(fileOf("answers", code))), fileOf("answers", code)),
      ]),
    ),
    meetings: sure(readSeasonalLife(read(RESOURCES.seasonalLife.file)), RESOURCES.seasonalLife.file).meetings,
    versions: sure(readChangeList(read(RESOURCES.changes.file)), RESOURCES.changes.file),
  };
}

function sure<T>(value: T | string, file: string): T {
  if (typeof value === "string") throw new Error(`${file}: ${value}`);
  return value;
}

/**
 * Plugin that writes the tags for link previews into the page, and the plain pages of its data beside it; the development server has
 * neither.
 */
export function publishPages(): Plugin {
  const siteUrl = readSiteUrl(process.env["SITE_URL"]);
  return {
    ...afterBuild("publish-pages", ({ folder }) => {
      const files = sitePages(readSiteData(join(folder, "data")), { siteUrl, policy: writePolicy(PLAIN_POLICY) });
      for (const [path, text] of files) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const address = siteUrl ?? "no SITE_URL, hence no sitemap nor pictures for previews";
      console.log(`${files.size} plain pages and files (${address})`);
    }),
    transformIndexHtml: (html, { path }) =>
      path !== "/index.html" ? html : html.replace("</title>", () => `</title>\n    ${writeHeadTags(siteUrl)}`),
  };
}

/**
 * The address of the built site, from the environment variable SITE_URL, with a final slash: "https://carte.example.fr/alpes" gives
 * "https://carte.example.fr/alpes/". Undefined when it is not set: the site works anywhere, but names no absolute address.
 * @throws Error when it is not a web address, since the links of the sitemap would be wrong.
 */
export function readSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== "" ||
    url.hash !== "" ||
    url.username !== ""
  ) {
    throw new Error(`SITE_URL is "${text}": expected an address such as https://carte.example.fr/.`);
  }
  return url.href.replace(/\/?$/, "/");
}
