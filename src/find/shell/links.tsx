import type { ReactNode } from "react";
import { directionsAddress, type Goal, usualWayFinder, type WayFinder } from "../../domain/contact/directions.ts";
import type { PlaceId } from "../../domain/place.ts";
import { type Choices, NO_SELECTION, type View } from "../../state/app-state.ts";
import { selectSharedOrigin } from "../../state/nearest-selectors.ts";
import { writeLink } from "../../state/url/link.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useCoarsePointer } from "../hooks.ts";

interface SkipLinkProps {
  /** Id of the target, which must be focusable. */
  readonly target: string;
  readonly children: ReactNode;
}

/** Skip link, visible on focus. In a frame it adds no entry to the history. */
export function SkipLink({ target, children }: SkipLinkProps) {
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <a
      className="skip"
      href={`#${target}`}
      onClick={(event) => {
        if (!isEmbedded) return;
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}

interface ViewLinkProps {
  readonly view: View;
  /** The place whose sheet opens there. */
  readonly place?: PlaceId;
  readonly className?: string;
  /** Whether the page shows it already; undefined outside of the navigation. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another view with what is asked, which opens without loading the page again. */
export function ViewLink({ view, place, className, isCurrent, children }: ViewLinkProps) {
  const { actions } = useApp();
  const selection: Choices["selection"] = place === undefined ? NO_SELECTION : { kind: "place", id: place };
  const href = useAppState((state) => writeLink({ ...state, view, selection }) || "?");
  return (
    <a
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.chooseView(view, place);
      }}
    >
      {children}
    </a>
  );
}

/** Says within a link that it opens a new window, in the language of the page whatever that of the link. */
function NewWindow() {
  const { messages, language } = useApp();
  return (
    <span className="visually-hidden" lang={language}>
      {` (${messages.newWindow})`}
    </span>
  );
}

interface OutsideLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site that opens a new window and announces it to screen readers. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <NewWindow />
    </a>
  );
}

/** User agents of Apple. An iPad reports "Macintosh"; a coarse pointer distinguishes it from a Mac. */
const APPLE = /iPhone|iPad|iPod|Macintosh/;

interface WayLinkProps {
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

/** Id of the open sheet, to which a link at the top of the page skips. */
export const SHEET_ID = "fiche";
/** Id of the content of a view, to which a link at the top of the page skips. */
export const VIEW_ID = "vue";
