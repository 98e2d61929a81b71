import type { OpenTime } from "./opening-state.ts";

/** Union of times: in order, without overlaps; adjacent ones joined. */
export function uniteTimes(times: readonly OpenTime[]): readonly OpenTime[] {
  const united: { fromMin: number; toMin: number }[] = [];
  for (const { fromMin, toMin } of [...times].sort((a, b) => a.fromMin - b.fromMin)) {
    const last = united.at(-1);
    if (last !== undefined && fromMin <= last.toMin) last.toMin = Math.max(last.toMin, toMin);
    else united.push({ fromMin, toMin });
  }
  return united;
}
