import { receptionsOf } from "../../domain/figures/receptions.ts";
import type { Position } from "../../domain/geo/position.ts";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import type { TerritoryDocument } from "./document.ts";

/** What the figures count, as the map draws it. */
export interface DrawnPlaces {
  readonly addresses: readonly { readonly id: string; readonly category: Category; readonly position: Position }[];
  readonly stops: readonly Position[];
  readonly planned: readonly { readonly id: string; readonly name: string; readonly position: Position }[];
}

/** The places that the figures count: an address by the type that is asked for, else by its first type. */
export function drawnPlaces({
  places,
  figures: { settings },
  today,
}: Pick<TerritoryDocument, "places" | "figures" | "today">): DrawnPlaces {
  const { addresses, stops } = receptionsOf(places, settings, today).counted;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return {
    addresses: addresses.flatMap(({ id, position }) => {
      const own = id === undefined ? undefined : placeOf.get(id);
      const category =
        CATEGORIES.find((one) => one === settings.service) ?? CATEGORIES.find((one) => own?.categories.includes(one));
      return id === undefined || category === undefined ? [] : [{ id, category, position }];
    }),
    stops: stops.map(({ position }) => position),
    planned: settings.planned,
  };
}
