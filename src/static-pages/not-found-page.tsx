import { type PlainPage, type PlainSite, writePlainPage } from "./plain-page.tsx";
import { PLAIN_WORDS } from "./plain-words.ts";

/**
 * The page that hosts send for a missing path at any depth: its links are absolute, which needs the site's address. Without it links start
 * from the folder of the missing path, which is right beside the map's page only.
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
