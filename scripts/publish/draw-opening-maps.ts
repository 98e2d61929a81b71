import { join } from "node:path";
import sharp from "sharp";
import { runnerImport } from "vite";
import { readText } from "../read-text.ts";

const DRAWN_BY = "src/app/draw-opening-map.ts";
/** Of WebP, from 1 to 100: below it, the edges of land and water grow blurred. */
const QUALITY = 30;

type Scheme = "light" | "dark";

/** The exports of DRAWN_BY, which scripts cannot import because it contains the style of the map. */
interface Drawing {
  readonly drawOpeningMap: (
    data: { readonly baseMap: unknown; readonly territories: unknown },
    scheme: Scheme,
  ) => string;
  readonly openingMapStyles: (urls: Readonly<Record<Scheme, string>>) => string;
}

export interface OpeningMaps {
  /** Images of WebP. */
  readonly images: Readonly<Record<Scheme, Buffer>>;
  /** The rules that show them, by their addresses. */
  readonly stylesFor: (urls: Readonly<Record<Scheme, string>>) => string;
}

/** Draws the opening map in both schemes, from the data of a site. */
export async function drawOpeningMaps(root: string, folder: string): Promise<OpeningMaps> {
  const options = { root, configFile: false, logLevel: "warn" } as const;
  const { module } = await runnerImport<Drawing>(join(root, DRAWN_BY), options);
  const read = (name: string): unknown => JSON.parse(readText(join(folder, name)));
  const data = {
    baseMap: read("base-map.topojson"),
    territories: read("territories.topojson"),
  };
  const draw = async (scheme: Scheme): Promise<Buffer> => {
    const svg = module.drawOpeningMap(data, scheme);
    return sharp(Buffer.from(svg)).webp({ quality: QUALITY, effort: 6, smartSubsample: true }).toBuffer();
  };
  const [light, dark] = await Promise.all([draw("light"), draw("dark")]);
  return { images: { light, dark }, stylesFor: module.openingMapStyles };
}
