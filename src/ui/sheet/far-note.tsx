import { isFarAway } from "../../domain/nearest/is-far-away.ts";
import type { Place } from "../../domain/place.ts";
import { selectTripModel } from "../../state/access-selectors.ts";
import { selectRankOf } from "../../state/nearest-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Remote help first, where the place is far from the starting point. */
export function FarNote({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const model = useAppState(selectTripModel);
  const cost = useAppState((state) => selectRankOf(state, place)?.cost);
  return cost !== undefined && isFarAway(cost, model) ? <p className="notice">{messages.farAway}</p> : null;
}
