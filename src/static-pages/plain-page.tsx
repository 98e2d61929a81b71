import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CodeDepartement } from "../domain/codes.ts";
import { departementOfCode } from "../domain/territory.ts";
import { ABOUT_PATH, DATA_PATH, LIST_PATH, SOURCES_PATH, STATEMENT_ID, TERRITORIES_PATH } from "../ui/shell/paths.ts";
import { PANEL, type PanelPalette } from "../ui/theme/panel.ts";
import { CHANGES_FEED } from "./atom-feed.ts";
import { LICENCE_WORDS, PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { departementPath, LICENCES_PATH, type SitePath, wayUp } from "./site-address.ts";

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
  /** The page stands for any address: it has no tags for robots and link previews. */
  readonly isAnywhere?: boolean;
}

export function Week({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="week">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface DepartementLinkProps {
  readonly code: CodeDepartement | undefined;
  /** From the page to the folder of the site. */
  readonly up: string;
  readonly text: (departement: string) => string;
}

export function DepartementLink({ code, up, text }: DepartementLinkProps) {
  const departement = departementOfCode(code);
  if (departement === undefined) return null;
  return (
    <p>
      <a href={up + departementPath(departement.code)}>{text(departement.name)}</a>
    </p>
  );
}

/** Path of the stylesheet of plain pages, relative to the site's folder. */
export const PLAIN_STYLES = `${LIST_PATH}style.css`;

/** Writes a page without script or map as HTML. React escapes all texts. All links are relative, so that the page works below any path. */
export function writePlainPage(page: PlainPage, { siteUrl, policy }: PlainSite): string {
  const { path, title, description, content, isAnywhere } = page;
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
  return `<!doctype html>\n${html}\n`;
}

interface HeadTagsProps {
  readonly title: string;
  readonly description: string;
  readonly path: SitePath;
  /** With a final slash; undefined when the build has no SITE_URL. */
  readonly siteUrl: string | undefined;
}

/**
 * Tags for search engines and link previews (https://ogp.me), which take absolute addresses only: without the site's address there is
 * neither a canonical link nor a picture. The map's own page names no address: networks would share it in place of the link to a place or a
 * territory.
 */
function HeadTags({ title, description, path, siteUrl }: HeadTagsProps) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={WORDS.appName} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={PLAIN_WORDS.changes}
        href={`${path === "" ? "" : wayUp(path)}${CHANGES_FEED}`}
      />
      {siteUrl !== undefined && (
        <>
          {path !== "" && (
            <>
              <link rel="canonical" href={siteUrl + path} />
              <meta property="og:url" content={siteUrl + path} />
            </>
          )}
          <meta property="og:image" content={siteUrl + PREVIEW_PICTURE.file} />
          <meta property="og:image:width" content={String(PREVIEW_PICTURE.widthPx)} />
          <meta property="og:image:height" content={String(PREVIEW_PICTURE.heightPx)} />
          <meta property="og:image:alt" content={WORDS.appPurpose} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** The tags of the map's own page, as HTML. */
export function writeHeadTags(siteUrl: string | undefined): string {
  const title = `${WORDS.appName} – ${WORDS.appPurpose}`;
  return renderToStaticMarkup(<HeadTags title={title} description={PLAIN_WORDS.purpose} path="" siteUrl={siteUrl} />);
}

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

/** The stylesheet of plain pages: system font, one column, large targets, the panel's colours by the device's scheme. */
export function plainStyles(): string {
  return `${colours(":root", PANEL.light)}
@media screen and (prefers-color-scheme: dark) { ${colours(":root", PANEL.dark)} }
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: var(--ground); color: var(--text); }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0.75rem 1rem; }
header { border-bottom: 1px solid var(--line); }
header p { margin: 0; color: var(--quiet); }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 0; }
.site { font-size: 1.25rem; font-weight: 700; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.25rem; font-size: 1.125rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
a { color: var(--primary); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
ul { padding-left: 1.25rem; }
li { padding: 0.25rem 0; }
.week, .choices { padding: 0; list-style: none; }
.types { color: var(--quiet); }
.note { padding: 0.5rem 0.75rem; border-left: 4px solid var(--warning); background: var(--warningWash); }
.act, nav a { display: inline-block; padding: 0.5rem 0; margin-right: 1.5rem; }
a[href^="tel:"] { white-space: nowrap; }
summary { padding: 0.5rem 0; cursor: pointer; }
pre { font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
dt { color: var(--quiet); }
dd { margin: 0 0 0.5rem; }
footer { border-top: 1px solid var(--line); }
.answer { margin: 1rem 0; padding: 0 1rem; border: 1px solid var(--line); border-left: 4px solid var(--primary); }
.answer h2 { margin-top: 0.75rem; }
.phone a { font-size: 1.25rem; font-weight: 700; }
.next { display: inline-block; padding: 0.25rem 0; margin-right: 1rem; }
.printed { display: none; }
@media print {
  :root { font-size: 11pt; line-height: 1.35; }
  .skip, .screen, header, footer nav { display: none; }
  main, footer { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  p, ul { margin: 0.4rem 0; }
  li { padding: 0.1rem 0; }
  .printed { display: block; }
  section { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
`;
}

function colours(selector: string, { ground, text, quiet, line, primary, warning, warningWash }: PanelPalette): string {
  const roles = { ground, text, quiet, line, primary, warning, warningWash };
  const lines = Object.entries(roles).map(([role, colour]) => `--${role}: ${colour};`);
  return `${selector} { ${lines.join(" ")} }`;
}

/** The picture of link previews, in public/, and its size in pixels (https://ogp.me; ratio 1.91 to 1). */
export const PREVIEW_PICTURE = { file: "apercu.jpg", widthPx: 1200, heightPx: 630 } as const;
