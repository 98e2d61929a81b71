import { PANEL } from "../../ui/theme/panel.ts";
import { FORMAT, words } from "../words.ts";
import { citedSources, question, type TerritoryDocument } from "./document.ts";
import { findingsOf } from "./findings.ts";
import { legendOf, legendTitle, MarkShape } from "./map-marks.tsx";
import { TerritoryMap } from "./territory-map.tsx";

/** Lengths in units of the drawing. */
export const PICTURE_WIDTH = 980;
const MARGIN = 28;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const MAP_HEIGHT = 900;
const GAP = 14;
const MARK_WIDTH = 28;
const LEGEND_ROW = 22;
const INK = PANEL.light;

/** How a text of the picture is set. */
interface TextLook {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
}

const LOOKS = {
  title: { size: 30, weight: 700, colour: INK.text },
  question: { size: 15, weight: 700, colour: INK.primary },
  finding: { size: 18, weight: 400, colour: INK.text },
  legend: { size: 13.5, weight: 400, colour: INK.text },
  note: { size: 11, weight: 400, colour: INK.quiet },
} as const satisfies Readonly<Record<string, TextLook>>;
/** Height of a line, and greatest mean width of a letter, in sizes of its text. */
const LINE = 1.3;
const LETTER = 0.5;

interface PictureProps {
  readonly document: TerritoryDocument;
  /** CSS with the faces of the texts. */
  readonly faces: string;
}

/** The map with title, main finding, legend, scale and sources, as one SVG that needs no style sheet. Nothing without outlines. */
export function Picture({ document, faces }: PictureProps) {
  const { outlines, title, today, link } = document;
  if (outlines === undefined) return null;
  const [first = ""] = findingsOf(document);
  const producers = citedSources(document).map(({ producer, vintage }) =>
    vintage === "" ? producer : `${producer} (${vintage})`,
  );
  const above = stack(
    [
      [LOOKS.title, title],
      [LOOKS.question, question(document)],
      [LOOKS.finding, first],
    ],
    MARGIN,
  );
  const mapTop = above.bottom + GAP;
  const legend = layLegend(document, mapTop + MAP_HEIGHT + GAP);
  const below = stack(
    [
      [LOOKS.note, legendTitle(document.figures.settings)],
      [LOOKS.note, `${words.sources} : ${[...new Set(producers)].join(", ")}.`],
      [LOOKS.note, `${words.site}, ${FORMAT.date(today)} · ${link}`],
    ],
    legend.bottom + GAP,
  );
  const height = Math.ceil(below.bottom + MARGIN);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      fontFamily={'"Atkinson Hyperlegible Next", system-ui, sans-serif'}
    >
      <title>{title}</title>
      <style>{faces}</style>
      <rect width={PICTURE_WIDTH} height={height} fill={INK.raised} />
      <TerritoryMap
        document={document}
        outlines={outlines}
        width={INNER}
        height={MAP_HEIGHT}
        at={{ x: MARGIN, y: mapTop }}
      />
      <rect x={MARGIN} y={mapTop} width={INNER} height={MAP_HEIGHT} fill="none" stroke={INK.edge} />
      {legend.items.map(({ mark, x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x - MARK_WIDTH + 10} ${y - LOOKS.legend.size * 0.35})`}>
          <MarkShape mark={mark} />
        </g>
      ))}
      {[...above.lines, ...legend.items, ...below.lines].map(({ look, text, x, y }) => (
        <text key={`${x} ${y}`} x={x} y={y} fontSize={look.size} fontWeight={look.weight} fill={look.colour}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Wraps paragraphs one below the other; y is that of a baseline. */
function stack(paragraphs: readonly (readonly [look: TextLook, text: string])[], top: number) {
  let y = top;
  const lines = paragraphs.flatMap(([look, text]) => {
    y += 4;
    return wrapText(text, Math.floor(INNER / (LETTER * look.size))).map((line) => {
      y += LINE * look.size;
      return { look, text: line, x: MARGIN, y };
    });
  });
  return { lines, bottom: y };
}

/** Wraps a text into lines of at most some letters, at breaking spaces; a longer word, such as a link, is broken anywhere. */
export function wrapText(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => one.match(new RegExp(`.{1,${limit}}`, "gsu")) ?? [])) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= limit) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Sets the legend in rows, each text after its mark. */
function layLegend(document: TerritoryDocument, top: number) {
  let right = MARGIN;
  let y = top + LOOKS.legend.size;
  const items = legendOf(document).map(({ mark, text }) => {
    const width = MARK_WIDTH + text.length * LETTER * LOOKS.legend.size;
    if (right + width > PICTURE_WIDTH - MARGIN) {
      right = MARGIN;
      y += LEGEND_ROW;
    }
    const x = right + MARK_WIDTH;
    right += width + GAP;
    return { mark, look: LOOKS.legend, text, x, y };
  });
  return { items, bottom: y };
}
