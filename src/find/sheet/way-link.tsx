import type { ReactNode } from "react";
import { directionsAddress, type Goal, usualWayFinder, type WayFinder } from "../../domain/contact/directions.ts";
import { selectSharedOrigin } from "../../state/nearest-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useCoarsePointer } from "../hooks.ts";
import { OutsideLink } from "./outside-link.tsx";

/** User agents of Apple. An iPad reports "Macintosh"; a coarse pointer distinguishes it from a Mac. */
const APPLE = /iPhone|iPad|iPod|Macintosh/;

export interface WayLinkProps {
  readonly goal: Goal;
  /** By default the route planner that suits the device. */
  readonly finder?: WayFinder;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to the directions in a route planner, from where the person said that they start. */
export function WayLink({ goal, finder, className, children }: WayLinkProps) {
  const origin = useAppState(selectSharedOrigin);
  const isCoarse = useCoarsePointer();
  const used = finder ?? usualWayFinder({ isCoarse, isApple: APPLE.test(navigator.userAgent) });
  const href = directionsAddress(used, goal, origin);
  if (used !== "device") {
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
