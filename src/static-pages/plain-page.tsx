import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ABOUT_PATH, LIST_PATH, STATEMENT_ID } from "../ui/shell/about-path.ts";
import { DATA_PATH, TERRITORIES_PATH } from "../ui/shell/french-pages.ts";
import { SOURCES_PATH } from "../ui/shell/sources-path.ts";
import { HeadTags } from "./head-tags.tsx";
import { type PlaceData, writeDataBlock } from "./place-data.ts";
import { LICENCE_WORDS, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { LICENCES_PATH, type SitePath, wayUp } from "./site-address.ts";

/** Properties of the build that pages need. */
export interface PlainSite {
  /** The address of the site with a final slash; undefined when the build has no SITE_URL. */
  readonly siteUrl: string | undefined;
  /** The content security policy of pages without a script. */
  readonly policy: string;
}

export interface PlainPage {
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
  readonly content: ReactNode;
  /** What the page tells programs, by the address of the site. */
  readonly data?: (siteUrl: string | undefined) => PlaceData;
  /** The page stands for any address: it has no tags for robots and link previews. */
  readonly isAnywhere?: boolean;
}

/** Path of the stylesheet of plain pages, relative to the site's folder. */
export const PLAIN_STYLES = `${LIST_PATH}style.css`;

/** Writes a page without script or map as HTML. React escapes all texts. All links are relative, so that the page works below any path. */
export function writePlainPage(page: PlainPage, { siteUrl, policy }: PlainSite): string {
  const { path, title, description, content, data, isAnywhere } = page;
  const home = wayUp(path);
  const html = renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <title>{`${title} – ${WORDS.appName}`}</title>
        <meta name="description" content={description} />
        {!isAnywhere && <HeadTags title={title} description={description} path={path} siteUrl={siteUrl} />}
        <link rel="icon" href={`${home}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${home}${PLAIN_STYLES}`} />
      </head>
      <body>
        <a className="skip" href="#contenu">
          {WORDS.skipToContent}
        </a>
        <header>
          <p className="site">
            <a href={home}>{WORDS.appName}</a>
          </p>
          <p>{WORDS.appPurpose}</p>
        </header>
        <main id="contenu" tabIndex={-1}>
          <h1>{title}</h1>
          {content}
        </main>
        <footer>
          <nav aria-label={WORDS.views}>
            <a href={home}>{PLAIN_WORDS.openMap}</a> <a href={`${home}${LIST_PATH}`}>{PLAIN_WORDS.list}</a>{" "}
            <a href={`${home}${TERRITORIES_PATH}`}>{WORDS.territories}</a>{" "}
            <a href={`${home}${DATA_PATH}`}>{WORDS.dataPage}</a>{" "}
            <a href={`${home}${SOURCES_PATH}`}>{WORDS.dataLicence}</a>{" "}
            <a href={`${home}${LICENCES_PATH}`}>{LICENCE_WORDS.title}</a>{" "}
            <a href={`${home}${ABOUT_PATH}`}>{WORDS.about}</a>{" "}
            <a href={`${home}${ABOUT_PATH}#${STATEMENT_ID}`}>{WORDS.accessibilityState}</a>
          </nav>
          {siteUrl !== undefined && !isAnywhere && <p className="printed">{siteUrl + path}</p>}
        </footer>
      </body>
    </html>,
  );
  // React would escape the quotes of the JSON, which a script element does not decode.
  const block = data === undefined ? "" : writeDataBlock(data(siteUrl));
  return `<!doctype html>\n${html.replace("</head>", () => `${block}</head>`)}\n`;
}
