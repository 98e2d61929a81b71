/** What the sources say of most stops without hours: whoever comes must ask for the days, or make an appointment. */
export type UsualStopDays = "ask" | "appointment";

const USUAL: ReadonlyMap<string, UsualStopDays> = new Map([
  ["", "ask"],
  ["jour de passage à demander", "ask"],
  ["jour de permanence à demander", "ask"],
  ["sur rendez-vous", "appointment"],
]);

/** The meaning of the note of a stop without hours; undefined for a note that says more. */
export function usualStopDays(note: string): UsualStopDays | undefined {
  return USUAL.get(note);
}
