import type { LegendEntry } from "../../design/legend.tsx";
import { PANEL } from "../../design/theme/panel.ts";
import { drawRoundedBox } from "../../design/theme/rounded-box.ts";
import { type MapPicture, PICTURE, PRINT_DPI } from "../../domain/map-picture.ts";
import { drawMark } from "./draw-mark.ts";
import { withResolution } from "./png-resolution.ts";
import { wrapText } from "./wrap-text.ts";

export interface PictureWords {
  readonly title: string;
  /** Sentence on the method. */
  readonly subtitle: string;
  readonly legendTitle: string;
  readonly rows: readonly LegendEntry[];
  /** Text of a whole number of km: "20 km". */
  readonly scaleKm: (km: number) => string;
  readonly north: string;
  /** Paragraphs on sources, date and link. */
  readonly notes: readonly string[];
}

/** Lengths in CSS pixels; each is `pixelRatio` canvas pixels. */
const MARGIN = PICTURE.marginPx;
const FAMILY = `"Atkinson Hyperlegible Next", sans-serif`;
const TYPE = {
  title: { font: `700 27px ${FAMILY}`, height: 34 },
  subtitle: { font: `400 15px ${FAMILY}`, height: 21 },
  heading: { font: `700 14px ${FAMILY}`, height: 22 },
  row: { font: `400 14px ${FAMILY}`, height: 24 },
  note: { font: `400 11px ${FAMILY}`, height: 15 },
} as const;
const GAP = 16;
const COLUMNS = 3;
const COLUMN_GAP = 18;
const MARK_WIDTH = 34;
const SCALE_STEPS_KM = [1, 2, 5, 10, 20, 50, 100];
const MOST_SCALE = 190;
const INK = PANEL.light;

/**
 * Composes the picture of the map with title and method above, scale and north arrow on it, and legend, sources, date and link below.
 * Rejects when the browser provides no canvas context or no image, and when its canvas is too small for the picture.
 */
export async function composePicture(picture: MapPicture, words: PictureWords): Promise<Blob> {
  const ratio = picture.pixelRatio;
  const width = picture.widthPx / ratio + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  await Promise.all(Object.values(TYPE).map(({ font }) => document.fonts.load(font)));
  const image = await createImageBitmap(picture.image);
  const measuring = contextOf(document.createElement("canvas"));
  const layout = layOut(measuring, words, inner);
  const mapHeight = picture.heightPx / ratio;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((layout.height + mapHeight) * ratio);
  const context = contextOf(canvas);
  context.scale(ratio, ratio);
  context.fillStyle = INK.raised;
  context.fillRect(0, 0, width, layout.height + mapHeight);
  let y: number = MARGIN;
  y = writeLines(context, layout.title, TYPE.title, y, INK.text);
  y = writeLines(context, layout.subtitle, TYPE.subtitle, y + 4, INK.quiet) + GAP;
  context.drawImage(image, MARGIN, y, inner, mapHeight);
  image.close();
  context.strokeStyle = INK.edge;
  context.lineWidth = 1;
  context.strokeRect(MARGIN, y, inner, mapHeight);
  drawScale(context, words, picture.pixelsPerKm / ratio, y + mapHeight);
  drawNorth(context, words.north, width - MARGIN, y);
  y += mapHeight + GAP;
  y = writeLines(context, layout.heading, TYPE.heading, y, INK.text) + 4;
  y = drawRows(context, layout.rows, y) + GAP / 2;
  writeLines(context, layout.notes, TYPE.note, y, INK.quiet);
  // Beyond its limits Safari draws nothing, and says nothing.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw new Error("The browser limits the size of a canvas");
  const png = new Uint8Array(await (await toPng(canvas)).arrayBuffer());
  return new Blob([withResolution(png, PRINT_DPI)], { type: "image/png" });
}

interface Layout {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly heading: readonly string[];
  readonly rows: readonly PlacedRow[];
  readonly notes: readonly string[];
  /** Height of everything except the map. */
  readonly height: number;
}

interface PlacedRow {
  readonly row: LegendEntry;
  readonly lines: readonly string[];
  readonly x: number;
  /** Vertical position below the heading of the rows. */
  readonly y: number;
}

type Type = (typeof TYPE)[keyof typeof TYPE];

function layOut(context: CanvasRenderingContext2D, words: PictureWords, inner: number): Layout {
  const wrap = (text: string, { font }: Type, limit = inner) => {
    context.font = font;
    return wrapText(text, limit, (part) => context.measureText(part).width);
  };
  const title = wrap(words.title, TYPE.title);
  const subtitle = wrap(words.subtitle, TYPE.subtitle);
  const heading = wrap(words.legendTitle, TYPE.heading);
  const columnWidth = (inner - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const perColumn = Math.ceil(words.rows.length / COLUMNS);
  const rows: PlacedRow[] = [];
  let rowsHeight = 0;
  for (let column = 0; column < COLUMNS; column++) {
    let y = 0;
    for (const row of words.rows.slice(column * perColumn, (column + 1) * perColumn)) {
      const lines = wrap(row.text, TYPE.row, columnWidth - MARK_WIDTH);
      rows.push({ row, lines, x: MARGIN + column * (columnWidth + COLUMN_GAP), y });
      y += TYPE.row.height + (lines.length - 1) * LINE_IN_ROW;
    }
    rowsHeight = Math.max(rowsHeight, y);
  }
  const notes = words.notes.flatMap((note) => wrap(note, TYPE.note));
  const height =
    2 * MARGIN +
    title.length * TYPE.title.height +
    4 +
    subtitle.length * TYPE.subtitle.height +
    2 * GAP +
    heading.length * TYPE.heading.height +
    4 +
    rowsHeight +
    GAP / 2 +
    notes.length * TYPE.note.height;
  return { title, subtitle, heading, rows, notes, height };
}

const LINE_IN_ROW = 17;

/** Draws lines from a vertical position down; returns the position below them. */
function writeLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { font, height }: Type,
  top: number,
  colour: string,
): number {
  context.font = font;
  context.fillStyle = colour;
  context.textBaseline = "middle";
  for (const [at, line] of lines.entries()) context.fillText(line, MARGIN, top + (at + 0.5) * height);
  return top + lines.length * height;
}

function drawRows(context: CanvasRenderingContext2D, rows: readonly PlacedRow[], top: number): number {
  let bottom = top;
  for (const { row, lines, x, y } of rows) {
    const middle = top + y + TYPE.row.height / 2;
    drawMark(context, row.mark, x + 12, middle);
    context.font = TYPE.row.font;
    context.fillStyle = INK.text;
    context.textBaseline = "middle";
    for (const [at, line] of lines.entries()) context.fillText(line, x + MARK_WIDTH, middle + at * LINE_IN_ROW);
    bottom = Math.max(bottom, middle + TYPE.row.height / 2 + (lines.length - 1) * LINE_IN_ROW);
  }
  return bottom;
}

function drawScale(
  context: CanvasRenderingContext2D,
  { scaleKm }: PictureWords,
  unitsPerKm: number,
  bottom: number,
): void {
  const km = SCALE_STEPS_KM.findLast((step) => step * unitsPerKm <= MOST_SCALE) ?? 1;
  const length = km * unitsPerKm;
  const left = MARGIN + 12;
  plate(context, left - 8, bottom - 44, length + 16, 36);
  context.strokeStyle = INK.text;
  context.lineWidth = 1.8;
  context.beginPath();
  context.moveTo(left, bottom - 22);
  context.lineTo(left, bottom - 15);
  context.lineTo(left + length, bottom - 15);
  context.lineTo(left + length, bottom - 22);
  context.stroke();
  context.font = `700 12px ${FAMILY}`;
  context.fillStyle = INK.text;
  context.textBaseline = "middle";
  context.fillText(scaleKm(km), left + 6, bottom - 29);
}

/** Draws the north arrow, which always points up: the picture cannot be rotated. */
function drawNorth(context: CanvasRenderingContext2D, north: string, right: number, top: number): void {
  const x = right - 26;
  plate(context, x - 16, top + 10, 32, 46);
  context.fillStyle = INK.text;
  context.fill(new Path2D(`M${x} ${top + 15}L${x + 7} ${top + 34}L${x} ${top + 30}L${x - 7} ${top + 34}Z`));
  context.font = `700 13px ${FAMILY}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(north, x, top + 46);
  context.textAlign = "start";
}

function plate(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.globalAlpha = 0.82;
  context.fillStyle = INK.raised;
  context.beginPath();
  drawRoundedBox(context, [x, y], [width, height], 5);
  context.fill();
  context.globalAlpha = 1;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser provides no 2D context for the canvas");
  return context;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The canvas provides no image")) : resolve(blob)),
      "image/png",
    ),
  );
}
