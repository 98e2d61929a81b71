import type { AppState } from "../../state/app-state.ts";
import { useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";

export const OfflineNotices = lazy(() => import("../offline/notices.tsx").then((part) => part.OfflineNotices));

/**
 * Live region for the notices of the page. It is mounted before any notice, so that screen readers announce them; without the role of a
 * status, which they read even while it is empty.
 */
export function PageNotices() {
  const hasAny = useAppState(hasNotice);
  return (
    <div className="page-notices" aria-live="polite">
      {hasAny && <OfflineNotices />}
    </div>
  );
}

function hasNotice({ offline: { isOffline, update, isPostponed } }: AppState): boolean {
  return isOffline || (update.status !== "none" && !isPostponed);
}
