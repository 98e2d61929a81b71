import type { ClockDoubt } from "../../../domain/clock-doubt.ts";
import type { With } from "./message.ts";

/** What the page says of a clock that cannot be right, or hardly. */
export interface ClockWords {
  /** With the day that the clock tells. */
  readonly clockDoubts: Readonly<Record<ClockDoubt, With<{ readonly date: string }>>>;
}
