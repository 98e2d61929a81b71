import type { Place } from "../../domain/place.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { FoldedLinks } from "./folded-links.tsx";
import { selectLinksOfPlace, selectTravelLinks } from "./state.ts";

/** Help and sites on the themes of a place, on its sheet. */
export function PlaceLinks({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const links = useAppState((state) => selectLinksOfPlace(state, place));
  return <FoldedLinks summary={messages.linksOfPlace({ count: links.length })} links={links} />;
}

/** Ways to travel without a car, beside the way to a place, or to all places of the list. */
export function TravelLinks({ place }: { readonly place?: Place }) {
  const { messages } = useDetailedApp();
  const links = useAppState((state) => selectTravelLinks(state, place));
  const titles = links.map(({ title }) => title).join(", ");
  const summary = <FrenchPart say={(names) => messages.linksOfTravel({ names })} text={titles} />;
  return <FoldedLinks summary={summary} links={links} />;
}
