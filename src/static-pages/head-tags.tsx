import { renderToStaticMarkup } from "react-dom/server";
import { CHANGES_FEED } from "../data/public-data/file-names.ts";
import { PLAIN_WORDS, WORDS } from "./plain-words.ts";
import { PREVIEW_PICTURE } from "./preview-picture.ts";
import { type SitePath, wayUp } from "./site-address.ts";

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
export function HeadTags({ title, description, path, siteUrl }: HeadTagsProps) {
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
