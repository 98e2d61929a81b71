import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Gives the table more of a wide screen, and takes it back; on others it is not shown. */
export function WidenButton() {
  const { actions, messages } = useDetailedApp();
  const isWide = useAppState((state) => state.isPanelWide);
  return (
    <button type="button" className="button widen-button" onClick={() => actions.widenPanel(!isWide)}>
      {isWide ? messages.narrowPanel : messages.widenPanel}
    </button>
  );
}
