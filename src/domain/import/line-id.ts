/** Id of a row without one in its file. */
export function lineId(line: number): string {
  return `ligne-${line}`;
}

/** Whether an id was made of a line: in another file it means another place. */
export function isLineId(id: string): boolean {
  return /^ligne-\d+$/.test(id);
}
