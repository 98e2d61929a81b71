import type { CommunesAndEpcis } from "../../src/data/public-data/commune-columns.ts";
import type { DataSources } from "../../src/data/public-data/data-sources.ts";
import { CHANGES_FEED } from "../../src/data/public-data/file-names.ts";
import type { DepartementAnswers } from "../../src/domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { DataVersion } from "../../src/domain/history/data-version.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Meeting } from "../../src/domain/seasonal/meeting.ts";
import { MEETING_CALENDAR, writeMeetingCalendar } from "../../src/domain/seasonal/write-meeting-event.ts";
import { aboutPage } from "../../src/static-pages/about-page.tsx";
import { writeAtomFeed } from "../../src/static-pages/atom-feed.ts";
import { communePages } from "../../src/static-pages/commune-pages.ts";
import { listPages } from "../../src/static-pages/list-pages.tsx";
import { writeNotFoundPage } from "../../src/static-pages/not-found-page.tsx";
import { placePage } from "../../src/static-pages/place-page.tsx";
import { PLAIN_STYLES, type PlainSite, writePlainPage } from "../../src/static-pages/plain-page.tsx";
import { plainStyles } from "../../src/static-pages/plain-styles.ts";
import { writeRobots, writeSitemap } from "../../src/static-pages/sitemap.ts";

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
export function sitePages(
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
