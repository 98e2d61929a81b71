import type { ClockDoubt } from "../../../domain/clock-doubt.ts";
import type { With } from "./message.ts";

/** Warnings about a clock that is wrong or probably wrong. */
export interface ClockWords {
  /** `date` is the day of the clock. */
  readonly clockDoubts: Readonly<Record<ClockDoubt, With<{ readonly date: string }>>>;
}
