/**
 * Minutes in words: "45 min"; from two hours on hours, "5 h 20 min", or "5 h 20" where a language says so.
 * @param minutes whole
 */
export function durationText(minutes: number, number: (value: number) => string, isShort = false): string {
  if (minutes < 120) return `${number(minutes)}\u00a0min`;
  const rest = minutes % 60;
  const hours = `${number((minutes - rest) / 60)}\u00a0h`;
  if (rest === 0) return hours;
  return isShort ? `${hours}\u00a0${String(rest).padStart(2, "0")}` : `${hours}\u00a0${rest}\u00a0min`;
}
