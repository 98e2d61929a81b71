import { SERVICES } from "../../data/online/services.ts";
import type { AskBaseMap } from "../../domain/base-map.ts";
import { adaptStyle, type PlanStyle } from "./adapt-style.ts";
import { readSprite } from "./read-sprite.ts";

export interface PlanSymbol {
  readonly name: string;
  readonly image: ImageData;
  readonly pixelRatio: number;
  readonly sdf: boolean;
}

/** Style of an online base map, with its sprite where it was loaded. */
export interface Plan {
  readonly style: PlanStyle;
  readonly symbols: readonly PlanSymbol[];
}

/** Fetches style and sprite. Undefined when the style cannot be fetched or read; the sprite is optional. */
export async function fetchPlan(ask: AskBaseMap, signal: AbortSignal): Promise<Plan | undefined> {
  const answer = await ask(SERVICES.planStyle, "json", signal);
  const style = answer.kind === "json" ? adaptStyle(answer.json) : undefined;
  if (style === undefined) return undefined;
  const symbols = style.sprite === undefined ? [] : await fetchSymbols(style.sprite, ask, signal).catch(() => []);
  return { style, symbols };
}

async function fetchSymbols(sprite: string, ask: AskBaseMap, signal: AbortSignal): Promise<PlanSymbol[]> {
  const sharp = devicePixelRatio > 1 ? "@2x" : "";
  const [list, sheet] = await Promise.all([
    ask(`${sprite}${sharp}.json`, "json", signal),
    ask(`${sprite}${sharp}.png`, "picture", signal),
  ]);
  if (list.kind !== "json" || sheet.kind !== "bytes") return [];
  const bitmap = await createImageBitmap(new Blob([sheet.bytes]));
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return [];
  context.drawImage(bitmap, 0, 0);
  return readSprite(list.json, bitmap).map(({ name, x, y, width, height, pixelRatio, sdf }) => ({
    name,
    image: context.getImageData(x, y, width, height),
    pixelRatio,
    sdf,
  }));
}
