import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** Notice that the online base map failed and the embedded one is shown instead. */
export function OnlineMapNotice() {
  const { messages, actions } = useDetailedApp();
  const status = useAppState((state) => state.onlineMap.online);
  const isMissing = status === "failed" || status === "offline";
  return (
    <div className={isMissing ? "online-map-notice" : undefined} data-map-overlay role="status">
      {isMissing && (
        <>
          <p>{messages.onlineMapIs[status]}</p>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              actions.retryOnlineMap();
            }}
          >
            {messages.retry}
          </button>
        </>
      )}
    </div>
  );
}
