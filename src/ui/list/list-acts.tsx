import { selectCanFollowMap } from "../../state/list-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PrintNearest } from "../nearest/print-nearest.tsx";

/** Actions on the list: restrict it to the visible part of the map, or, with a starting point, print the nearest places. */
export function ListActs({ hasPlaces }: { readonly hasPlaces: boolean }) {
  const canFollow = useAppState(selectCanFollowMap);
  const hasOrigin = useAppState((state) => state.origin !== undefined);
  return (
    <>
      {canFollow && <FollowMap />}
      {hasOrigin && hasPlaces && <PrintNearest />}
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
