import { selectClockDoubt } from "../../state/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Says that the clock of the device cannot be right, or hardly, and what that spoils. */
export function ClockNote() {
  const { messages, format } = useDetailedApp();
  const doubt = useAppState(selectClockDoubt);
  const date = useAppState((state) => state.now?.date ?? "");
  if (doubt === undefined) return null;
  return <p className="notice notice-warning">{messages.clockDoubts[doubt]({ date: format.date(date) })}</p>;
}
