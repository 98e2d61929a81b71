import "../sheet/sheet.css";
import type { Place } from "../../domain/place.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { RoundTripSection } from "../round-trips/sheet-section.tsx";
import { SheetSection } from "../sheet/sheet-frame.tsx";
import { useStationByRoad, useStationOnFoot, useTrainsUnknown } from "../sheet/trip-line.tsx";
import { LoadFault } from "../shell/faults.tsx";
import { TravelLinks } from "../useful-links/link-list.tsx";

interface CardTravelProps {
  readonly place: Place;
  /** Whether the person goes to the place itself, and not to one of its stops. */
  readonly isAtPlace: boolean;
}

/** Ways to the answer without a car: round trips where the site has timetables, railway stations at both ends, and services near the start. */
export function CardTravel({ place, isAtPlace }: CardTravelProps) {
  const { messages } = useDetailedApp();
  const roads = useAppState((state) => state.resources.roads);
  return (
    <>
      {isAtPlace && <RoundTripSection place={place} />}
      <Stations place={place} isAtPlace={isAtPlace} />
      <TravelLinks place={place} />
      {roads.status === "loading" && (
        <p className="hint" role="status">
          {messages.roadsLoading}
        </p>
      )}
      {roads.status === "failed" && <LoadFault title={messages.partFailed} fault={roads.fault} />}
    </>
  );
}

function Stations({ place, isAtPlace }: CardTravelProps) {
  const { messages } = useDetailedApp();
  const commune = useAppState(selectOriginCommune);
  const ofStart = useStationByRoad();
  const ofPlace = useStationOnFoot(place);
  const texts = (isAtPlace ? [ofStart, ofPlace] : [ofStart]).filter(({ length }) => length > 0);
  const unknown = useTrainsUnknown(commune);
  if (texts.length === 0) return null;
  return (
    <SheetSection title={messages.nearestStation}>
      {texts.map((ofOne) => (
        <p key={ofOne[0]}>{ofOne.join(" ")}</p>
      ))}
      <p className="hint">{unknown}</p>
    </SheetSection>
  );
}
