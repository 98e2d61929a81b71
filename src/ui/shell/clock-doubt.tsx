import { selectClockDoubt } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { ClockNote } from "./lazy-views.tsx";

/** Where the page says what it has against the device's clock. */
export function ClockDoubtNotice() {
  const isDoubted = useAppState((state) => selectClockDoubt(state) !== undefined);
  return isDoubted ? <ClockNote /> : null;
}
