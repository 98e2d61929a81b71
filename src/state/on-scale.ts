/** A scale of values for a number. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The value of the scale nearest to a number. */
export function onScale(value: number, { least, most, step }: Scale): number {
  return Math.min(most, Math.max(least, step * Math.round(value / step)));
}
