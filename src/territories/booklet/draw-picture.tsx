import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { TerritoryDocument } from "./document.ts";
import { type MeasureText, PICTURE_WIDTH, Picture } from "./picture.tsx";

const FAMILY = "Atkinson Hyperlegible Next";
const FACES = [
  { weight: 400, data: regular },
  { weight: 700, data: bold },
];
const PRINT_DPI = 300;
/** Width of an A4 sheet in print. */
const WIDTH_PX = Math.round((210 / 25.4) * PRINT_DPI);

/**
 * The map with title, finding, legend, scale and sources as a PNG, as wide as an A4 sheet in print. Drawn from SVG, without WebGL. Rejects
 * when the browser draws no SVG or its canvas is too small, and without outlines.
 */
export async function drawPicture(about: TerritoryDocument): Promise<Blob> {
  await Promise.allSettled(FACES.map(({ weight }) => document.fonts.load(`${weight} 16px "${FAMILY}"`)));
  const svg = serialise(about);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH_PX;
  canvas.height = Math.round((image.naturalHeight * WIDTH_PX) / PICTURE_WIDTH);
  const context = contextOf(canvas);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Beyond its limits Safari draws nothing, and says nothing.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw new Error("The browser limits the size of a canvas");
  const png = new Uint8Array(await (await toPng(canvas)).arrayBuffer());
  return new Blob([withResolution(png, PRINT_DPI)], { type: "image/png" });
}

/** A picture reads no file: its faces are in it. */
function serialise(about: TerritoryDocument): string {
  const faces = FACES.map(
    ({ weight, data }) => `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${data})}`,
  ).join("");
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(<Picture document={about} widthOf={measureOnCanvas()} faces={faces} />));
  const drawn = holder.querySelector("svg");
  if (drawn === null) throw new Error("There are no outlines to draw");
  const svg = new XMLSerializer().serializeToString(drawn);
  root.unmount();
  return svg;
}

function measureOnCanvas(): MeasureText {
  const context = contextOf(document.createElement("canvas"));
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px "${FAMILY}", system-ui, sans-serif`;
    return context.measureText(text).width;
  };
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

const INCHES_PER_METRE = 1 / 0.0254;
/** After the signature (8 bytes) and the header chunk IHDR (25 bytes), which is always the first. */
const AFTER_HEADER = 33;
const IN_METRES = 1;

/**
 * A PNG with its resolution (chunk pHYs, ISO/IEC 15948, 11.3.5.3), so that word processors and printers give it its size on paper. The
 * PNG must have no resolution yet; those of `canvas.toBlob` have none.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  for (const [at, letter] of [..."pHYs"].entries()) chunk.setUint8(4 + at, letter.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, IN_METRES);
  chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
  const described = new Uint8Array(png.length + chunk.byteLength);
  described.set(png.subarray(0, AFTER_HEADER));
  described.set(new Uint8Array(chunk.buffer), AFTER_HEADER);
  described.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.byteLength);
  return described;
}

/** CRC-32 of a chunk's type and data (ISO/IEC 15948, annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
