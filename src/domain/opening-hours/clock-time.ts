/** Clock time of minutes since midnight, as links, fields and tables write it: 570 → "09:30". Midnight at the end of a day is "24:00". */
export function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
