import { selectPlacesServingNowhere } from "../../state/scenario-selectors.ts";
import { placeLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** In print: names of the itinerant services that no figure counts. */
export function ServingNowhereLine() {
  const { messages, format } = useDetailedApp();
  const places = useAppState(selectPlacesServingNowhere);
  if (places.length === 0) return null;
  const names = format.list(places.map((place) => placeLabel(place, messages)));
  return (
    <p className="report-note">
      {messages.servingNowhere({ count: places.length })} {names}
    </p>
  );
}
