import type { Place } from "../../domain/place.ts";
import { selectStationOnFoot } from "../../state/rail-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The railway station from which one can walk to the place; nothing where there is none. */
export function StationLine({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const found = useAppState((state) => selectStationOnFoot(state, place));
  if (found === undefined) return null;
  const { station, straightKm, minutes } = found;
  const texts = [
    messages.stationOnFoot({ name: station.name, metres: roundMetres(1000 * straightKm), minutes: Math.ceil(minutes) }),
    ...(station.line === "" ? [] : [messages.stationLine({ line: station.line })]),
  ];
  return (
    <div className="station-line">
      <p className="trip-line">{texts.join(" ")}</p>
      <p className="hint">{messages.trainsUnknown}</p>
    </div>
  );
}

/** To 50 m below a kilometre, to 100 m beyond. */
function roundMetres(metres: number): number {
  const step = metres < 1000 ? 50 : 100;
  return Math.max(step, step * Math.round(metres / step));
}
