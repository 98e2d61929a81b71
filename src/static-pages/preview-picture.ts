/**
 * The picture of link previews and its size in pixels (https://ogp.me; ratio 1.91 to 1). `npm run preview-picture` writes it to public/.
 */
export const PREVIEW_PICTURE = { file: "apercu.jpg", widthPx: 1200, heightPx: 630 } as const;
