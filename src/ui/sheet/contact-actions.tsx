import { type Goal, goalOf } from "../../domain/contact/directions.ts";
import { telephoneAddress } from "../../domain/contact/telephone-address.ts";
import { webAddress } from "../../domain/contact/web-address.ts";
import { primaryPartOf } from "../../domain/opening-hours/primary-part.ts";
import type { Place } from "../../domain/place.ts";
import { selectNow } from "../../state/clock-selectors.ts";
import { selectRankOf } from "../../state/nearest-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { DetailIcon } from "../symbols/detail-icon.tsx";
import { Directions, OtherWays } from "./directions.tsx";
import { firstKnown } from "./first-known.ts";
import { OutsideLink } from "./outside-link.tsx";

/** Destination of directions: the position nearest to the starting point; without one, the next stop of an itinerant service. */
function useGoal(place: Place): Goal | undefined {
  const rank = useAppState((state) => selectRankOf(state, place));
  const now = useAppState(selectNow);
  const primary = place.format === "itinerant" && now !== undefined ? primaryPartOf(place, now) : undefined;
  return goalOf(place, rank?.destination ?? primary?.destination ?? "place");
}

/** Buttons to call, to write, for directions and the web site; unknown contacts are omitted. */
export function ContactActions({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const phone = firstKnown(place, "phone");
  const email = firstKnown(place, "email");
  const website = firstKnown(place, "website");
  const goal = useGoal(place);
  return (
    <nav className="contact-actions" aria-label={messages.contact}>
      {phone !== "" && (
        <a className="button button-primary" href={telephoneAddress(phone)}>
          <DetailIcon name="phone" />
          {messages.call}
        </a>
      )}
      {email !== "" && (
        <a className="button" href={`mailto:${email}`}>
          <DetailIcon name="mail" />
          {messages.write}
        </a>
      )}
      {goal !== undefined && <Directions goal={goal} />}
      {webAddress(website) !== undefined && (
        <OutsideLink className="button" href={website}>
          <DetailIcon name="web" />
          {messages.website}
        </OutsideLink>
      )}
      {goal !== undefined && <OtherWays goal={goal} />}
    </nav>
  );
}
