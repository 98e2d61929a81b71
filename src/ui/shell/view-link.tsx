import type { ReactNode } from "react";
import type { PlaceId } from "../domain/place.ts";
import { type Choices, NO_SELECTION, type TabView } from "../model/app-state.ts";
import { writeLink } from "../model/url/link.ts";
import { useApp } from "../ui/app-context.ts";

export interface ViewLinkProps {
  readonly view: TabView;
  /** The place whose sheet opens there. */
  readonly place?: PlaceId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link from the question page to another view with the same question, which opens without loading the page again. */
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
