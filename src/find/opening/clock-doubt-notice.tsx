import { selectClockDoubt } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";

const ClockNote = lazy(() => import("./clock-note.tsx").then((part) => part.ClockNote));

/** Notice when the device's clock is wrong or probably wrong. */
export function ClockDoubtNotice() {
  const isDoubted = useAppState((state) => selectClockDoubt(state) !== undefined);
  return isDoubted ? <ClockNote /> : null;
}
