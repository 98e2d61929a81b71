import { PANEL } from "../../design/theme/panel.ts";
import { wrapText } from "./wrap-text.ts";

export interface MapDrawing {
  readonly title: string;
  /** Sentences on the method. */
  readonly subtitle: string;
  /** The drawn map and, for each row of the legend, its symbol and its text. */
  readonly map: SVGSVGElement;
  readonly rows: readonly { readonly symbol: SVGSVGElement | undefined; readonly text: string }[];
  /** Paragraphs on sources, date and link. */
  readonly notes: readonly string[];
}

const NAMESPACE = "http://www.w3.org/2000/svg";
/** An upright A4 sheet; lengths in mm. */
const SHEET = { width: 210, height: 297, margin: 10 };
const INNER = SHEET.width - 2 * SHEET.margin;
const TYPE = {
  title: { size: 6, height: 8, weight: 700 },
  subtitle: { size: 3.3, height: 4.6, weight: 400 },
  row: { size: 3.1, height: 5, weight: 400 },
  note: { size: 2.4, height: 3.3, weight: 400 },
} as const;
type Type = (typeof TYPE)[keyof typeof TYPE];
const COLUMNS = 3;
const SYMBOL = { width: 6, height: 4 };
/** Mean width of a letter, as a share of the size: the viewer's font is not known. */
const LETTER = 0.52;
const INK = PANEL.light;
/** Properties of the page's style sheets that a file of its own needs in its elements. */
const STYLED = ["fill", "stroke", "stroke-width", "stroke-dasharray", "paint-order", "opacity", "display"] as const;
/** The rules of printed-map.css for its texts and its scale, which the page applies on paper only. */
const ON_PAPER: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  [
    "text",
    { fill: INK.text, stroke: "#ffffff", "stroke-width": "2.4", "stroke-linejoin": "round", "paint-order": "stroke" },
  ],
  [".printed-map-town", { fill: INK.text }],
  [".printed-map-scale path", { fill: "none", stroke: INK.text, "stroke-width": "1.2" }],
];

/**
 * The map of the report as an SVG file for a sheet of A4, with title and method above, legend, sources, date and link below. It needs no
 * style sheet.
 */
export function composeMapSvg({ title, subtitle, map, rows, notes }: MapDrawing): string {
  const root = createSvg({
    width: `${SHEET.width}mm`,
    height: `${SHEET.height}mm`,
    viewBox: `0 0 ${SHEET.width} ${SHEET.height}`,
    "font-family": "Atkinson Hyperlegible Next, Arial, sans-serif",
  });
  const name = document.createElementNS(NAMESPACE, "title");
  name.textContent = title;
  const ground = document.createElementNS(NAMESPACE, "rect");
  setAll(ground, { width: SHEET.width, height: SHEET.height, fill: INK.raised });
  root.append(name, ground);
  const columnWidth = INNER / COLUMNS;
  const columns = inColumns(
    rows.map((row) => ({ ...row, lines: wrap(row.text, TYPE.row, columnWidth - SYMBOL.width - 4) })),
  );
  const noteLines = notes.flatMap((note) => wrap(note, TYPE.note, INNER));
  let y = writeLines(root, wrap(title, TYPE.title, INNER), TYPE.title, SHEET.margin, SHEET.margin);
  y = writeLines(root, wrap(subtitle, TYPE.subtitle, INNER), TYPE.subtitle, SHEET.margin, y) + 3;
  const rowsHeight = Math.max(...columns.map((column) => column.reduce((sum, { lines }) => sum + heightOf(lines), 0)));
  const below = 4 + rowsHeight + 3 + noteLines.length * TYPE.note.height + SHEET.margin;
  const mapHeight = SHEET.height - y - below;
  const drawn = standAlone(map);
  // As wide as its own frame permits: beside it the drawing is not clipped.
  const [, , frameWidth = 1, frameHeight = 1] = (map.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const mapWidth = Math.min(INNER, (mapHeight * frameWidth) / frameHeight);
  const left = SHEET.margin + (INNER - mapWidth) / 2;
  setAll(drawn, { x: left, y, width: mapWidth, height: mapHeight, overflow: "hidden" });
  root.append(drawn);
  y += mapHeight + 4;
  for (const [at, column] of columns.entries()) {
    let top = y;
    for (const { symbol, lines } of column) {
      const x = SHEET.margin + at * columnWidth;
      if (symbol !== undefined) {
        const mark = standAlone(symbol);
        setAll(mark, { x, y: top + (TYPE.row.height - SYMBOL.height) / 2, ...SYMBOL });
        root.append(mark);
      }
      writeLines(root, lines, TYPE.row, x + SYMBOL.width + 2, top);
      top += heightOf(lines);
    }
  }
  writeLines(root, noteLines, TYPE.note, SHEET.margin, y + rowsHeight + 3);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}`;
}

function heightOf(lines: readonly string[]): number {
  return lines.length * TYPE.row.height;
}

function inColumns<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const perColumn = Math.ceil(rows.length / COLUMNS);
  return Array.from({ length: COLUMNS }, (_, at) => rows.slice(at * perColumn, (at + 1) * perColumn));
}

function wrap(text: string, { size }: Type, width: number): readonly string[] {
  return wrapText(text, width, (part) => part.length * size * LETTER);
}

/** Writes lines from a height down; returns the height below them. */
function writeLines(
  root: Element,
  lines: readonly string[],
  { size, height, weight }: Type,
  x: number,
  top: number,
): number {
  for (const [at, line] of lines.entries()) {
    const text = document.createElementNS(NAMESPACE, "text");
    setAll(text, { x, y: top + at * height + size, "font-size": size, "font-weight": weight, fill: INK.text });
    text.textContent = line;
    root.append(text);
  }
  return top + lines.length * height;
}

/** A copy whose elements carry the styles that the page gives them. */
function standAlone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  for (const [at, styled] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[at];
    if (original !== undefined) setAll(styled, stylesOf(original));
    styled.removeAttribute("class");
  }
  return copy;
}

function stylesOf(element: Element): Readonly<Record<string, string>> {
  const computed = getComputedStyle(element);
  const styles = STYLED.map((property) => [property, computed.getPropertyValue(property)] as const).filter(
    ([property, value]) => value !== "" && (property !== "display" || value === "none"),
  );
  const onPaper = ON_PAPER.filter(([selector]) => element.matches(selector)).map(([, attributes]) => attributes);
  return Object.assign({}, Object.fromEntries(styles), ...onPaper);
}

function createSvg(attributes: Readonly<Record<string, string>>): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  setAll(svg, attributes);
  return svg;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
