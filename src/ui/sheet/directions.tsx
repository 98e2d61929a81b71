import type { ReactNode } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import {
  directionsAddress,
  type Goal,
  usualWayFinder,
  WAY_FINDERS,
  type WayFinder,
} from "../../domain/contact/directions.ts";
import { selectSharedOrigin } from "../../model/nearest-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { OutsideLink } from "./outside-link.tsx";
import { useCoarsePointer } from "./use-coarse-pointer.ts";

/** User agents of Apple. An iPad reports "Macintosh"; a coarse pointer distinguishes it from a Mac. */
const APPLE = /iPhone|iPad|iPod|Macintosh/;

/** Directions in the route planner that suits the device. */
export function Directions({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  const isCoarse = useCoarsePointer();
  const usual = usualWayFinder({ isCoarse, isApple: APPLE.test(navigator.userAgent) });
  return (
    <WayLink goal={goal} finder={usual} className="button">
      <DetailIcon name="way" />
      {messages.directions}
    </WayLink>
  );
}

/** Directions in the other route planners. */
export function OtherWays({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  return (
    <details className="other-ways fold">
      <summary>{messages.otherWays}</summary>
      <ul>
        {WAY_FINDERS.map((finder) => (
          <li key={finder}>
            <WayLink goal={goal} finder={finder} className="button button-plain">
              {messages.wayFinders[finder]}
            </WayLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WayLinkProps {
  readonly goal: Goal;
  readonly finder: WayFinder;
  readonly className: string;
  readonly children: ReactNode;
}

function WayLink({ goal, finder, className, children }: WayLinkProps) {
  const origin = useAppState(selectSharedOrigin);
  const href = directionsAddress(finder, goal, origin);
  if (finder !== "device") {
    return (
      <OutsideLink href={href} className={className}>
        {children}
      </OutsideLink>
    );
  }
  // A geo: URL opens an app, not a window.
  return (
    <a href={href} className={className}>
      {children}
    </a>
  );
}
