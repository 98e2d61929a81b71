/** Time that the rest will take at the pace so far, in French: « 40 s », « 12 min », « 1 h 05 ». */
export function timeLeft(elapsedMs: number, done: number, total: number): string {
  const seconds = Math.ceil(((elapsedMs / 1000) * (total - done)) / Math.max(done, 1));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
