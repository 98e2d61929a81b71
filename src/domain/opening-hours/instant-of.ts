import { toParisMoment } from "./paris-moment.ts";

const MS_PER_MINUTE = 60_000;

/** Instant of a minute of a date by the wall clock of France; the second one of a repeated hour. */
export function instantOf(date: string, minute: number): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * MS_PER_MINUTE;
  // Paris is UTC+1 or UTC+2. The earlier guess may lie before a clock change, and is checked first.
  const guesses = [1, 2].map((hours) => new Date(asUtc - hours * 60 * MS_PER_MINUTE));
  const isShown = (guess: Date) => {
    const shown = toParisMoment(guess);
    return Date.parse(`${shown.date}T00:00:00Z`) + shown.minute * MS_PER_MINUTE === asUtc;
  };
  return guesses.find(isShown) ?? new Date(asUtc - 60 * MS_PER_MINUTE);
}
