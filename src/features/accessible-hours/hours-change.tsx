import { HOUR_WINDOWS } from "../../domain/accessible-hours/hours-measures.ts";
import { peopleWithHours, type TerritoryHours } from "../../domain/accessible-hours/territory-hours.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeople } from "../../ui/people/people-text.ts";

interface HoursChangeProps {
  readonly hours: TerritoryHours;
  /** Without the scenario; undefined without one. */
  readonly before: TerritoryHours | undefined;
}

/** How many people more or less reach an open place in each part of the week, in a scenario that changes hours. */
export function HoursChange({ hours, before }: HoursChangeProps) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  const changesHours = useAppState((state) => state.supposedHours.length + state.excluded.length > 0);
  if (before === undefined || !changesHours) return null;
  const sentences = HOUR_WINDOWS.flatMap((window) => {
    const more = peopleWithHours(hours, window) - peopleWithHours(before, window);
    return more === 0 ? [] : [messages.hoursChange({ ...people(Math.abs(more)), window, isMore: more > 0 })];
  });
  return <p className="hours-change">{sentences.length === 0 ? messages.hoursNoChange : sentences.join(" ")}</p>;
}
