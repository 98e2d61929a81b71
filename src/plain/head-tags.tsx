import { renderToStaticMarkup } from "react-dom/server";
import { PLAIN_WORDS, WORDS } from "./plain-words.ts";
import type { SitePath } from "./site-address.ts";

export interface HeadTagsProps {
  readonly title: string;
  readonly description: string;
  readonly path: SitePath;
  /** With a slash at its end; undefined where the build was not told. */
  readonly siteUrl: string | undefined;
}

/** The picture that social networks show beside a link, and its size in pixels. */
const PREVIEW = { file: "apercu.jpg", width: 1200, height: 630 } as const;

/**
 * What search engines and previews of links read (https://ogp.me). They take absolute addresses only: without the site's own address
 * there is neither a canonical link nor a picture.
 */
export function HeadTags({ title, description, path, siteUrl }: HeadTagsProps) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={WORDS.appName} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {siteUrl !== undefined && (
        <>
          <link rel="canonical" href={siteUrl + path} />
          <meta property="og:url" content={siteUrl + path} />
          <meta property="og:image" content={siteUrl + PREVIEW.file} />
          <meta property="og:image:width" content={String(PREVIEW.width)} />
          <meta property="og:image:height" content={String(PREVIEW.height)} />
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
