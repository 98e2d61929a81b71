import type { CommunesAndEpcis } from "../data/public-data/commune-columns.ts";
import type { Place } from "../domain/place.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { ABOUT_PATH } from "../ui/shell/about-path.ts";
import { LIST_PATHS } from "./list-pages.tsx";
import { communePath, figuresOf, placePath } from "./site-address.ts";

/**
 * A sitemap (https://www.sitemaps.org/protocol.html): the map, the lists, the page of each place and commune, and the figures of each département,
 * EPCI and commune. Without dates: the data have the dates of sources, not of page changes.
 */
export function writeSitemap(siteUrl: string, places: readonly Place[], { communes, epcis }: CommunesAndEpcis): string {
  const territories = [...DEPARTEMENTS, ...epcis, ...communes].map(({ code }) => figuresOf(code));
  const pages = [...LIST_PATHS, ...places.map(({ id }) => placePath(id)), ...communes.map(communePath)];
  const paths = ["", ABOUT_PATH, ...pages, ...territories];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${(siteUrl + path).replaceAll("&", "&amp;")}</loc></url>`).join("\n")}
</urlset>
`;
}

/** Writes robots.txt: robots may read everything, and find the sitemap. Robots request it at the root of a host only. */
export function writeRobots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`;
}
