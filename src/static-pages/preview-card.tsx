import { renderToStaticMarkup } from "react-dom/server";
import { CATEGORIES } from "../domain/place.ts";
import { CategorySymbol } from "../ui/symbols/map-symbols.tsx";
import { PANEL } from "../ui/theme/panel.ts";
import { SYMBOLS } from "../ui/theme/symbols.ts";
import { PREVIEW_PICTURE } from "./plain-page.tsx";
import { PLAIN_WORDS, WORDS } from "./plain-words.ts";

/** Width of the text part of the picture in pixels; the map has the rest. */
const WORDS_WIDTH_PX = 530;

export const PREVIEW_MAP = {
  widthPx: PREVIEW_PICTURE.widthPx - WORDS_WIDTH_PX,
  heightPx: PREVIEW_PICTURE.heightPx,
} as const;

interface PreviewParts {
  readonly map: string;
  readonly icon: string;
  readonly regularFont: string;
  readonly boldFont: string;
}

/** Writes the picture of PREVIEW_PICTURE as an HTML page of its size, for a screenshot: title, symbols and map. */
export function writePreviewCard({ map, icon, regularFont, boldFont }: PreviewParts): string {
  const html = renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <style>{previewStyles(regularFont, boldFont)}</style>
      </head>
      <body>
        <div className="words">
          <p className="name">
            <img src={icon} alt="" width="72" height="72" />
            {WORDS.appName}
          </p>
          <p className="purpose">{WORDS.appPurpose}</p>
          <ul>
            {CATEGORIES.map((category) => (
              <li key={category}>
                <CategorySymbol category={category} />
                {WORDS.categories[category]}
              </li>
            ))}
          </ul>
          <p className="foot">{PLAIN_WORDS.previewFoot}</p>
        </div>
        <img className="map" src={map} alt="" />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

function previewStyles(regularFont: string, boldFont: string): string {
  const { ground, text, quiet, primary } = PANEL.light;
  return `
@font-face { font-family: card; font-weight: 400; src: url("${regularFont}"); }
@font-face { font-family: card; font-weight: 700; src: url("${boldFont}"); }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { display: flex; width: ${PREVIEW_PICTURE.widthPx}px; height: ${PREVIEW_PICTURE.heightPx}px; background: ${ground}; color: ${text};
  font: 400 27px/1.3 card; }
.words { display: flex; flex-direction: column; width: ${WORDS_WIDTH_PX}px; padding: 52px 28px 44px 48px;
  border-right: 6px solid ${primary}; }
.name { display: flex; align-items: center; gap: 20px; font-size: 44px; font-weight: 700; line-height: 1.1; color: ${primary}; }
.name img { flex: none; }
.purpose { margin-top: 32px; font-size: 33px; font-weight: 700; line-height: 1.25; }
ul { margin-top: 34px; list-style: none; }
li { display: flex; align-items: center; gap: 14px; padding: 5px 0; }
.symbol { flex: none; width: 36px; height: 36px; }
.foot { margin-top: auto; font-size: 21px; color: ${quiet}; }
.map { display: block; width: ${PREVIEW_MAP.widthPx}px; height: ${PREVIEW_MAP.heightPx}px; }
${CATEGORIES.map((category) => `.symbol-${category} { fill: ${SYMBOLS.light[category].colour}; }`).join("\n")}
`;
}
