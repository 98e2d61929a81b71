/** Octets of a line before it must be folded, its end not counted: RFC 2425, 5.8.1. */
const LINE_OCTETS = 75;

/** A text as the value of a vCard 3.0 property: what would end or part it is escaped (RFC 2426, 4). */
export function escapeVcardText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,");
}

/**
 * Lines of a vCard, each ended by CR LF; one of more than 75 octets of UTF-8 goes on after a space on the next line, never
 * within a character.
 */
export function foldVcardLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
