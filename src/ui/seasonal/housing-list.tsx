import { AROUND_KM, type PlaceAtCost } from "../../domain/seasonal/help-near.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { CostLine } from "./cost-line.tsx";
import { HelpPlace } from "./help-place.tsx";

/** Housing services and vehicle areas, apart from reception places. */
export function HousingList({ places }: { readonly places: readonly PlaceAtCost[] }) {
  const { messages } = useDetailedApp();
  const nearKm = AROUND_KM;
  return (
    <section className="help-section">
      <h4>{messages.seasonalHousing}</h4>
      <p>{places.length === 0 ? messages.noSeasonalHousing({ nearKm }) : messages.seasonalHousingNote({ nearKm })}</p>
      {places.length > 0 && (
        <ul className="housing">
          {places.map((place) => (
            <li key={place.place.id}>
              <HelpPlace place={place}>
                <CostLine cost={place.cost} />
              </HelpPlace>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
