/** Octets of a line before it must be folded, its end not counted: RFC 2425, 5.8.1, and RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** A text as the value of a property of a vCard 3.0 or of iCalendar: what would end or part it is escaped (RFC 2426, 4; RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,");
}

/**
 * Lines of a vCard or of iCalendar, each ended by CR LF; one of more than 75 octets of UTF-8 goes on after a space on the next line, never
 * within a character.
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
