import { useEffect } from "react";
import { seekLikeOthers } from "../../../domain/control/find-like-others.ts";
import { selectPoints } from "../../../state/selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** So long the page may not answer: less than a person notices. */
const SLICE_MS = 12;

/** Has the places sought that may be another one, a little at a time, while « Données » is shown and whenever the places change. */
export function useLikeOthers(): void {
  const { actions } = useDetailedApp();
  const points = useAppState(selectPoints);
  useEffect(() => {
    const seek = seekLikeOthers(points);
    let timer = setTimeout(go);
    actions.reportLikeOthers(undefined);
    return () => clearTimeout(timer);

    function go(): void {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        const { done, value } = seek.next();
        if (done !== true) continue;
        actions.reportLikeOthers(value);
        return;
      }
      timer = setTimeout(go);
    }
  }, [actions, points]);
}
