/**
 * The picture that social networks show beside a link to the site, and its size in pixels: the one that all of them take
 * (https://ogp.me; 1.91 to 1). Drawn by npm run preview-picture, it stands in public/.
 */
export const PREVIEW_PICTURE = { file: "apercu.jpg", widthPx: 1200, heightPx: 630 } as const;
