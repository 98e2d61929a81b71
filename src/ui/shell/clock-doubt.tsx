import { selectClockDoubt } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { CLOCK_NOTE } from "./parts.ts";

const NO_PROPS = {};

/** Where the page says what it has against the device's clock. */
export function ClockDoubtNotice() {
  const isDoubted = useAppState((state) => selectClockDoubt(state) !== undefined);
  return isDoubted ? <LazyPart source={CLOCK_NOTE} props={NO_PROPS} /> : null;
}
