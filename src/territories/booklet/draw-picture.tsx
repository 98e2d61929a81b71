import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { TerritoryDocument } from "./document.ts";
import { PICTURE_WIDTH, Picture } from "./picture.tsx";
import { withResolution } from "./png-resolution.ts";

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
  const svg = serialise(about);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH_PX;
  canvas.height = Math.round((image.naturalHeight * WIDTH_PX) / PICTURE_WIDTH);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser provides no 2D context for the canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Beyond its limits Safari draws nothing, and says nothing.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw new Error("The browser limits the size of a canvas");
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The canvas provides no image");
  const png = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withResolution(png, PRINT_DPI)], { type: "image/png" });
}

/** A picture reads no file: its faces are in it. */
function serialise(about: TerritoryDocument): string {
  const faces = FACES.map(
    ({ weight, data }) => `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${data})}`,
  ).join("");
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(<Picture document={about} faces={faces} />));
  const drawn = holder.querySelector("svg");
  if (drawn === null) throw new Error("There are no outlines to draw");
  const svg = new XMLSerializer().serializeToString(drawn);
  root.unmount();
  return svg;
}
