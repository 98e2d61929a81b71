import { useEffect } from "react";
import { seekLikeOthers } from "../../../domain/quality/find-like-others.ts";
import { inSlices } from "../../../state/in-slices.ts";
import { selectPlaces } from "../../../state/selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Searches for possible duplicates in small steps while « Données » is shown, again when the places change. */
export function useLikeOthers(): void {
  const { actions } = useDetailedApp();
  const places = useAppState(selectPlaces);
  useEffect(() => {
    actions.reportLikeOthers(undefined);
    return inSlices(seekLikeOthers(places), actions.reportLikeOthers);
  }, [actions, places]);
}
