/** A line of Orca's debug log with what it says: SPEECH OUTPUT: 'text' {…}. The text may hold apostrophes. */
const SAID = /SPEECH OUTPUT: '(?<text>.*)'(?: \{.*)?$/gm;

/** What Orca says, in the order of its debug log, without the addresses of this machine. */
export function spokenLines(log: string): readonly string[] {
  return [...log.matchAll(SAID)]
    .map(({ groups }) => (groups?.["text"] ?? "").replace(/https?:\/\/127\.0\.0\.1:\d+/g, "").trim())
    .filter((text) => text !== "");
}
