import { useState } from "react";
import { selectCanFollowMap } from "../../state/list-selectors.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { NeedLinks } from "../useful-links/need-links.tsx";

const PrintedNearest = lazy(() => import("../nearest/printed-nearest.tsx").then((part) => part.PrintedNearest));

/**
 * Actions on the list: restrict it to the visible part of the map, or, with a starting point, print the nearest places. Below them, help of
 * others on the themes that the list is asked for.
 */
export function ListActs({ hasPlaces }: { readonly hasPlaces: boolean }) {
  const canFollow = useAppState(selectCanFollowMap);
  const hasOrigin = useAppState((state) => state.origin !== undefined);
  return (
    <>
      {canFollow && <FollowMap />}
      {hasOrigin && hasPlaces && <PrintNearest />}
      <NeedLinks />
    </>
  );
}

function FollowMap() {
  const { actions, messages } = useDetailedApp();
  const followsMap = useAppState((state) => state.followsMap);
  return (
    <label className="option follow-map">
      <input type="checkbox" checked={followsMap} onChange={({ target }) => actions.setFollowsMap(target.checked)} />
      <span>{messages.followMap}</span>
    </label>
  );
}

/** « Imprimer les dix plus proches »: one printed page, for clerks to hand out. */
function PrintNearest() {
  const { messages } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="print-nearest"
        aria-label={messages.printNearest}
        title={messages.printNearest}
        onClick={() => setAsked(true)}
      >
        <DetailIcon name="print" size={18} />
      </button>
      {isAsked && <PrintedNearest onPrinted={() => setAsked(false)} />}
    </>
  );
}
