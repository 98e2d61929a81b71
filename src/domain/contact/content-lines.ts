/** Octets of a line without its end before folding: RFC 2425, 5.8.1, and RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** Escapes a text as a property value of a vCard 3.0 or iCalendar (RFC 2426, 4; RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,");
}

/**
 * Folds lines of a vCard or iCalendar: each ends with CR LF; a line of more than 75 octets of UTF-8 continues after a
 * space on the next line, never within a character.
 */
export function foldLines(lines: readonly string[]): string {
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
