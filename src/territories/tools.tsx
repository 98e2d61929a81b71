import { useState } from "react";
import { copyText } from "../ui/copy-text.ts";
import { useTerritories, useTerritoriesState } from "./context.ts";
import { words } from "./words.ts";

/** How many places « Où ouvrir ? » proposes at first. */
const USUAL_SITES = 3;

/** What can be done with the answer. */
export function Tools() {
  const { actions } = useTerritories();
  const isPlacing = useTerritoriesState((state) => state.isPlacing);
  const isAsking = useTerritoriesState(({ siteCount }) => siteCount !== undefined);
  return (
    <div className="button-row tools">
      <button
        type="button"
        className="button button-primary"
        aria-pressed={isPlacing}
        onClick={isPlacing ? actions.endPlacing : actions.beginPlacing}
      >
        {words.addPlace}
      </button>
      <button
        type="button"
        className="button"
        aria-expanded={isAsking}
        onClick={() => actions.askSites(isAsking ? undefined : USUAL_SITES)}
      >
        {words.whereToOpen}
      </button>
      <CopyLink />
    </div>
  );
}

function CopyLink() {
  const [said, setSaid] = useState("");
  const copy = async () => setSaid((await copyText(navigator, location.href)) ? words.copied : words.copyFailed);
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.share}
      </button>
      <span role="status" className="hint">
        {said}
      </span>
    </>
  );
}
