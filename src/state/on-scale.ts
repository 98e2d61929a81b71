/** The values that a number may take. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The value of a scale that is the nearest to a number. */
export function onScale(value: number, { least, most, step }: Scale): number {
  return Math.min(most, Math.max(least, step * Math.round(value / step)));
}
