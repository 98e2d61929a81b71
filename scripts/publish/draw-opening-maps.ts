import { existsSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { OFFICIAL_OUTLINES } from "../../src/domain/outlines.ts";
import { readText } from "../read-text.ts";
import { encodePng, type Pixels } from "./encode-png.ts";

const DRAWN_BY = "src/app/draw-opening-map.ts";

type Scheme = "light" | "dark";

/** The exports of DRAWN_BY, which scripts cannot import because it contains the style of the map. */
interface Drawing {
  readonly drawOpeningMap: (
    data: { readonly baseMap: unknown; readonly territories: unknown; readonly official: unknown },
    scheme: Scheme,
  ) => {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly relief: string;
    readonly ground: Pixels;
  };
  readonly openingMapStyles: (urls: Readonly<Record<Scheme, string>>) => string;
}

export interface OpeningMaps {
  /** Images of SVG. */
  readonly images: Readonly<Record<Scheme, string>>;
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
    official: existsSync(join(folder, OFFICIAL_OUTLINES)) ? read(OFFICIAL_OUTLINES) : undefined,
  };
  const draw = (scheme: Scheme): string => {
    const { widthPx, heightPx, relief, ground } = module.drawOpeningMap(data, scheme);
    const href = `data:image/png;base64,${encodePng(ground).toString("base64")}`;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx.toFixed(2)}" preserveAspectRatio="none">${relief}` +
      `<image width="${ground.width}" height="${ground.height}" href="${href}"/></svg>`
    );
  };
  return { images: { light: draw("light"), dark: draw("dark") }, stylesFor: module.openingMapStyles };
}
