const CHARSET = '<meta charset="utf-8" />';
const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

/** Files that the head of the page needs, by their addresses. */
export interface Head {
  readonly script: string;
  readonly styles: string;
}

/**
 * Adds the script and the colours to the head of the page. The script requests data, and a style sheet before it would delay it;
 * but the parser stops at it, and because of the content policy browsers look no further meanwhile. So the small files that the first frame
 * waits for are requested at the top, and the script stands before the style sheets.
 * @throws Error when the page has no style sheet or no charset
 */
export function orderRequests(html: string, { script, styles }: Head): string {
  const [sheet, address] = STYLESHEET.exec(html) ?? [];
  if (sheet === undefined || !html.includes(CHARSET)) throw new Error("The page has no style sheet or no charset.");
  const first = [
    `<link rel="preload" as="script" href="${script}" />`,
    `<link rel="preload" as="style" crossorigin href="${address}" />`,
    `<link rel="preload" as="style" href="${styles}" />`,
  ];
  return html
    .replace(CHARSET, () => CHARSET + first.join(""))
    .replace(sheet, () => `<script src="${script}"></script>${sheet}<link rel="stylesheet" href="${styles}" />`);
}
