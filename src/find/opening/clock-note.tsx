import { selectClockDoubt } from "../../state/selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Warns that the clock of the device is wrong or probably wrong, and names the affected information. */
export function ClockNote() {
  const { messages, format } = useDetailedApp();
  const doubt = useAppState(selectClockDoubt);
  const date = useAppState((state) => state.now?.date ?? "");
  if (doubt === undefined) return null;
  return <p className="notice notice-warning">{messages.clockDoubts[doubt]({ date: format.date(date) })}</p>;
}
