import { selectClockDoubt } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { ClockNote } from "./lazy-views.tsx";

/** Notice when the device's clock is wrong or probably wrong. */
export function ClockDoubtNotice() {
  const isDoubted = useAppState((state) => selectClockDoubt(state) !== undefined);
  return isDoubted ? <ClockNote /> : null;
}
