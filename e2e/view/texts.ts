/** Longest time of software rendering of the map, or of the union of the circles of the area. */
export const SLOW_MS = 40_000;

/** "Zone couverte : 54,2 % de la surface" → 54.2. */
export function readShare(text: string | null): number {
  return Number([...(text ?? "").matchAll(/([\d,]+)\s*%/g)].at(-1)?.[1]?.replace(",", "."));
}

/** Normalises spaces as the browser's text matching does. */
export function normal(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
