import "./style.css";
import { useAppState } from "../app-context.ts";
import { OfflineBadge } from "./badge.tsx";
import { UpdateBanner } from "./update-banner.tsx";

/** Notices beside the content: no network, new version. */
export function OfflineNotices() {
  const { isOffline, update, isPostponed } = useAppState((state) => state.offline);
  return (
    <>
      {update.status !== "none" && !isPostponed && <UpdateBanner update={update} />}
      {isOffline && <OfflineBadge />}
    </>
  );
}
