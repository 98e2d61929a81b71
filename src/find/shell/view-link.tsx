import type { ReactNode } from "react";
import type { PlaceId } from "../../domain/place.ts";
import { type Choices, NO_SELECTION, type View } from "../../state/app-state.ts";
import { writeLink } from "../../state/url/link.ts";
import { useApp } from "../app-context.ts";

export interface ViewLinkProps {
  readonly view: View;
  /** The place whose sheet opens there. */
  readonly place?: PlaceId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another view with what is asked, which opens without loading the page again. */
export function ViewLink({ view, place, className, children }: ViewLinkProps) {
  const { store, actions } = useApp();
  const selection: Choices["selection"] = place === undefined ? NO_SELECTION : { kind: "place", id: place };
  return (
    <a
      className={className}
      href={writeLink({ ...store.getState(), view, selection }) || "?"}
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
