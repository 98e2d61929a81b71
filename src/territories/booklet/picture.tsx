import { figuresSources } from "../../data/export/figures-table.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { FORMAT, words } from "../words.ts";
import { isIsolatedFact, type TerritoryDocument } from "./document.ts";
import { findingsOf } from "./findings.ts";
import { legendOf, legendTitle, MarkShape } from "./map-marks.tsx";
import { heightPerWidth, TerritoryMap } from "./territory-map.tsx";
import { frenchTerritory, question } from "./words.ts";

/** Lengths in units of the drawing. */
export const PICTURE_WIDTH = 980;
const MARGIN = 28;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const MAP_HEIGHT = { least: 560, most: 980 };
const GAP = 14;
const MARK_WIDTH = 28;
const LEGEND_GAP = 20;
const INK = PANEL.light;

/** How a text of the picture is set. */
interface TextLook {
  readonly size: number;
  readonly weight: 400 | 700;
}

const LOOKS = {
  title: { size: 30, weight: 700 },
  question: { size: 15, weight: 700 },
  finding: { size: 18, weight: 400 },
  legend: { size: 13.5, weight: 400 },
  note: { size: 11, weight: 400 },
} as const satisfies Readonly<Record<string, TextLook>>;
/** Height of a line, in sizes of its text. */
const LINE = 1.3;

/** Width of a text in units of the drawing. */
export type MeasureText = (text: string, look: TextLook) => number;

interface PictureProps {
  readonly document: TerritoryDocument;
  readonly widthOf: MeasureText;
  /** CSS with the faces of the texts; without it, those of the device. */
  readonly faces?: string;
}

/** The map with title, main finding, legend, scale and sources, as one SVG that needs no style sheet. Nothing without outlines. */
export function Picture({ document, widthOf, faces }: PictureProps) {
  const { outlines, territory, communes, epcis } = document;
  if (outlines === undefined) return null;
  const { title } = frenchTerritory(territory, communes, epcis);
  const [first] = findingsOf(document);
  const above = stack(
    [
      { look: LOOKS.title, colour: INK.text, text: title },
      { look: LOOKS.question, colour: INK.primary, text: question(document) },
      { look: LOOKS.finding, colour: INK.text, text: first?.text ?? "" },
      { look: LOOKS.note, colour: INK.quiet, text: first?.note ?? "" },
    ],
    MARGIN,
    widthOf,
  );
  const mapTop = above.bottom + GAP;
  const wanted = INNER * heightPerWidth(document, outlines);
  const mapHeight = Math.min(Math.max(wanted, MAP_HEIGHT.least), MAP_HEIGHT.most);
  const legend = layLegend(document, mapTop + mapHeight + GAP, widthOf);
  const below = stack(noteTexts(document), legend.bottom + GAP / 2, widthOf);
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
      {faces !== undefined && <style>{faces}</style>}
      <rect width={PICTURE_WIDTH} height={height} fill={INK.raised} />
      <Lines lines={above.lines} />
      <TerritoryMap
        document={document}
        outlines={outlines}
        width={INNER}
        height={mapHeight}
        at={{ x: MARGIN, y: mapTop }}
      />
      <rect x={MARGIN} y={mapTop} width={INNER} height={mapHeight} fill="none" stroke={INK.edge} />
      {legend.items.map(({ mark, text, x, y }) => (
        <g key={text}>
          <g transform={`translate(${x + 10} ${y - LOOKS.legend.size * 0.35})`}>
            <MarkShape mark={mark} />
          </g>
          <text x={x + MARK_WIDTH} y={y} fontSize={LOOKS.legend.size} fill={INK.text}>
            {text}
          </text>
        </g>
      ))}
      <Lines lines={below.lines} />
    </svg>
  );
}

interface Paragraph {
  readonly look: TextLook;
  readonly colour: string;
  readonly text: string;
}

interface Line extends Paragraph {
  /** Of its baseline. */
  readonly y: number;
}

/** Wraps paragraphs one below the other. */
function stack(paragraphs: readonly Paragraph[], top: number, widthOf: MeasureText) {
  let y = top;
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    const { look } = paragraph;
    for (const text of wrapText(paragraph.text, INNER, (part) => widthOf(part, look))) {
      lines.push({ ...paragraph, text, y: y + look.size });
      y += LINE * look.size;
    }
    y += PARAGRAPH_GAP;
  }
  return { lines, bottom: y };
}

const PARAGRAPH_GAP = 4;

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ text, y, colour, look }) => (
    <text key={y} x={MARGIN} y={y} fontSize={look.size} fontWeight={look.weight} fill={colour}>
      {text}
    </text>
  ));
}

/** Sets the legend in rows. */
function layLegend(document: TerritoryDocument, top: number, widthOf: MeasureText) {
  let x = MARGIN;
  let y = top + LOOKS.legend.size;
  const items = legendOf(document).map((item) => {
    const width = MARK_WIDTH + widthOf(item.text, LOOKS.legend);
    if (x > MARGIN && x + width > PICTURE_WIDTH - MARGIN) {
      x = MARGIN;
      y += LEGEND_ROW;
    }
    const placed = { ...item, x, y };
    x += width + LEGEND_GAP;
    return placed;
  });
  return { items, bottom: y + LOOKS.legend.size / 2 };
}

const LEGEND_ROW = 22;

function noteTexts({ sources, figures, today, link }: TerritoryDocument): readonly Paragraph[] {
  const producers = figuresSources(sources, figures.settings)
    .filter((source) => !isIsolatedFact(source))
    .map(({ producer, vintage }) => (vintage === "" ? producer : `${producer} (${vintage})`));
  const note = (text: string): Paragraph => ({ look: LOOKS.note, colour: INK.quiet, text });
  return [
    note(legendTitle(figures.settings)),
    note(`${words.sources} : ${[...new Set(producers)].join(", ")}.`),
    note(`${words.site}, ${FORMAT.date(today)} · ${link}`),
  ];
}

/**
 * Wraps a text into lines of at most `limit`, at breaking spaces; a longer word, such as a link, is broken anywhere. `widthOf` measures a
 * text in the unit of the limit.
 */
export function wrapText(text: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => breakWord(one, limit, widthOf))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= limit) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= limit) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter) > limit) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
