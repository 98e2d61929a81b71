const CHARSET = '<meta charset="utf-8" />';
const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

const MAP_WORKER = /^assets\/maplibre-gl-worker-[^/]+\.js$/;
/** The chunk "map" of chunk-groups.ts. */
const MAP_CODE = /^assets\/map-[\w-]{8}\.js$/;

/** Files that the head of the page needs, by their addresses. */
export interface Head {
  readonly script: string;
  readonly styles: string;
  /** Markup that names files to the script. */
  readonly names: string;
}

/**
 * Adds the script and the colours to the head of the page. The script requests the opening map, and a style sheet before it would delay it;
 * but the parser stops at it, and because of the content policy browsers look no further meanwhile. So the small files that the first frame
 * waits for are requested at the top, and the script stands before the style sheets.
 * @throws Error when the page has no style sheet or no charset
 */
export function orderRequests(html: string, { script, styles, names }: Head): string {
  const [sheet, address] = STYLESHEET.exec(html) ?? [];
  if (sheet === undefined || !html.includes(CHARSET)) throw new Error("The page has no style sheet or no charset.");
  const first = [
    `<link rel="preload" as="script" href="${script}" />`,
    `<link rel="preload" as="style" crossorigin href="${address}" />`,
    `<link rel="preload" as="style" href="${styles}" />`,
    names,
  ];
  return html
    .replace(CHARSET, () => CHARSET + first.join(""))
    .replace(sheet, () => `<script src="${script}"></script>${sheet}<link rel="stylesheet" href="${styles}" />`);
}

/**
 * Names the worker of MapLibre, and the code of the map after which it is requested, to src/app/fetch-worker-ahead.ts.
 * @throws Error when the site lacks one of them
 */
export function nameWorker(files: readonly string[]): string {
  const [worker, code] = [MAP_WORKER, MAP_CODE].map((name) => files.find((file) => name.test(file)));
  if (worker === undefined || code === undefined) throw new Error("The site has no code or no worker of the map.");
  return `<meta name="map-worker" content="./${worker}" data-after="${code}" />`;
}
