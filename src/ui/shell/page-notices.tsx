import type { AppState } from "../../state/app-state.ts";
import { useAppState } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { OFFLINE_NOTICES } from "./parts.ts";

const NO_PROPS = {};

/** Where the page says what nobody asked for. It stands there beforehand, so that it is heard. */
export function PageNotices() {
  const hasAny = useAppState(hasNotice);
  return (
    <div className="page-notices" role="status">
      {hasAny && <LazyPart source={OFFLINE_NOTICES} props={NO_PROPS} />}
    </div>
  );
}

function hasNotice({ offline: { isOffline, update, isPostponed } }: AppState): boolean {
  return isOffline || (update.status !== "none" && !isPostponed);
}
