/** Longest time of software rendering of the map. */
export const SLOW_MS = 40_000;

/** Normalises spaces as the browser's text matching does. */
export function normal(text: string): string {
  return text.replaceAll(/\s/g, " ");
}

export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
