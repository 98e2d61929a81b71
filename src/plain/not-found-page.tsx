import { type PlainPage, type PlainSite, writePlainPage } from "./plain-page.tsx";
import { PLAIN_WORDS } from "./plain-words.ts";

/**
 * What hosts send in place of a page that is not there, at any depth: its links are absolute, which takes the site's address. Without it
 * they lead from the folder of the page that was asked for, which is the site's own for a mistaken name beside the map.
 */
export function writeNotFoundPage(site: PlainSite): string {
  const html = writePlainPage(notFoundPage(), site);
  return site.siteUrl === undefined ? html : html.replaceAll('href="./', `href="${site.siteUrl}`);
}

function notFoundPage(): PlainPage {
  return {
    path: "",
    title: PLAIN_WORDS.notFound,
    description: PLAIN_WORDS.notFoundWhy,
    isAnywhere: true,
    content: <p>{PLAIN_WORDS.notFoundWhy}</p>,
  };
}
