import { loadavg } from "node:os";

/** Load average of the last minute, which is printed beside each measurement. */
export function loadAverage(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
