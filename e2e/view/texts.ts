/** What a processor without help takes to draw the map or unite the circles of the area, at the worst. */
export const SLOW_MS = 40_000;

/** "Zone couverte : 54,2 % de la surface" → 54.2. */
export function readShare(text: string | null): number {
  return Number([...(text ?? "").matchAll(/([\d,]+)\s*%/g)].at(-1)?.[1]?.replace(",", "."));
}

/** Spaces as the browser's text matching makes them. */
export function normal(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
