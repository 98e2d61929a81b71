/**
 * Wraps a text into lines of at most `limit`, at breaking spaces; a longer word, such as a link, is broken anywhere. `widthOf` measures a
 * text in the unit of the limit.
 */
export function wrapText(text: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => breakWord(one, limit, widthOf))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= limit) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= limit) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter) > limit) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
