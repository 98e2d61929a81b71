import type { ClockWords } from "../fr/clock.ts";

export const clock: ClockWords = {
  clockDoubts: {
    behind: ({ date }) =>
      `The clock of this device says ${date}, which is before the date of these data. So the map does not say what is open now; the season and the age of the sources may be wrong. Set the clock, or choose a day and a time in the filters.`,
    ahead: ({ date }) =>
      `The clock of this device says ${date}, more than ten years after these data. If it is wrong, so is what is said to be open now: set it. If it is right, ask before you go.`,
  },
};
