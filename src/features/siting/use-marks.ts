import type { CodeCommune } from "../../domain/codes.ts";
import { type SiteMark, withMark } from "../../domain/siting/site-marks.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { selectMarkedSites } from "./state.ts";

/** Marks communes for the siting, and says which mark a commune has. */
export function useMarks() {
  const { store, actions } = useDetailedApp();
  const sites = useAppState(selectMarkedSites);
  return {
    sites,
    markOf: (code: CodeCommune): SiteMark | undefined => {
      if (sites.forced.includes(code)) return "forced";
      return sites.barred.includes(code) ? "barred" : undefined;
    },
    mark: (codes: readonly CodeCommune[], mark: SiteMark | undefined) =>
      actions.chooseSiting(withMark(store.getState().siting, codes, mark)),
  };
}
