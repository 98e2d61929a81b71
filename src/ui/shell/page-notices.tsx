import type { AppState } from "../../state/app-state.ts";
import { useAppState } from "../app-context.ts";
import { OfflineNotices } from "./lazy-views.tsx";

/** Where the page says what nobody asked for. It stands there beforehand, so that it is heard. */
export function PageNotices() {
  const hasAny = useAppState(hasNotice);
  return (
    <div className="page-notices" role="status">
      {hasAny && <OfflineNotices />}
    </div>
  );
}

function hasNotice({ offline: { isOffline, update, isPostponed } }: AppState): boolean {
  return isOffline || (update.status !== "none" && !isPostponed);
}
