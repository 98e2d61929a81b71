export interface SplitLine {
  readonly cells: readonly string[];
  /** A field begins with a quote that no quote on this line closes: it is kept as it is. */
  readonly isUnclosed: boolean;
}

const QUOTE = '"';

/**
 * The cells of one line whose quotes may be damaged: a quoted field ends at a quote before a separator or the line end; an unclosed one is
 * text up to the next separator. The last cell allowed contains the rest of the line.
 */
export function splitLine(line: string, separator: string, mostCells: number): SplitLine {
  const cells: string[] = [];
  let isUnclosed = false;
  let position = 0;
  while (position <= line.length) {
    const isLastThatMayBe = cells.length === mostCells - 1;
    // When one quote has no end, no later one has.
    const close =
      !isUnclosed && !isLastThatMayBe && line[position] === QUOTE ? findClose(line, position, separator) : -1;
    if (close >= 0) {
      cells.push(line.slice(position + 1, close).replaceAll('""', QUOTE));
      position = endOf(line, close + 1, separator) + 1;
      continue;
    }
    isUnclosed ||= line[position] === QUOTE;
    const end = isLastThatMayBe ? line.length : endOf(line, position, separator);
    cells.push(line.slice(position, end));
    position = end + 1;
  }
  return { cells, isUnclosed };
}

function findClose(line: string, open: number, separator: string): number {
  for (let at = line.indexOf(QUOTE, open + 1); at >= 0; at = line.indexOf(QUOTE, at + 1)) {
    if (line[at + 1] === QUOTE) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (line[next] === " ") next++;
    if (next >= line.length || line[next] === separator) return at;
  }
  return -1;
}

function endOf(line: string, from: number, separator: string): number {
  const end = line.indexOf(separator, from);
  return end < 0 ? line.length : end;
}
