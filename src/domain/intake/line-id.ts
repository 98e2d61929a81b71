/** The identifier of a row to which its file gives none. */
export function lineId(line: number): string {
  return `ligne-${line}`;
}

/** Whether an identifier was made of a line: the same one in another file is another place. */
export function isLineId(id: string): boolean {
  return /^ligne-\d+$/.test(id);
}
