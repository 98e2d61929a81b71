import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Button that widens the panel on a wide screen, or restores its width; hidden on narrower screens. */
export function WidenButton() {
  const { actions, messages } = useDetailedApp();
  const isWide = useAppState((state) => state.isPanelWide);
  return (
    <button type="button" className="button widen-button" onClick={() => actions.widenPanel(!isWide)}>
      {isWide ? messages.narrowPanel : messages.widenPanel}
    </button>
  );
}
