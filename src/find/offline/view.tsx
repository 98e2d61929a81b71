import "./style.css";
import { GROUND_FILES } from "../../data/public-data/ground-files.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { AppState } from "../../state/app-state.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

const BYTES_PER_MEGABYTE = 1_000_000;

/** Part of the menu: whether this device can open the page without a network, and the button that makes it so. */
export function OfflineView() {
  const { messages, services } = useDetailedApp();
  const keeping = useAppState((state) => state.offline.keeping);
  const megabytes = useAppState(selectKeptMegabytes);
  const canAsk = keeping === "unasked" || keeping === "failed";
  return (
    <div className="offline-view" tabIndex={-1}>
      <p role="status">{messages.offlineKeeping[keeping]}</p>
      {canAsk && <p className="hint">{messages.offlineWeight({ count: megabytes })}</p>}
      {canAsk && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.offline((controller) => controller.keep());
          }}
        >
          {messages.startOffline}
        </button>
      )}
    </div>
  );
}

/** More than the whole copy weighs, in MB: what every site has stays under four, and what its operator adds is smaller when compressed. */
function selectKeptMegabytes({ resources }: AppState): number {
  const files = readyValue(resources.manifest)?.files ?? {};
  const added = GROUND_FILES.reduce((sum, name) => sum + (files[name]?.bytes ?? 0), 0);
  return 4 + Math.ceil(added / BYTES_PER_MEGABYTE);
}
