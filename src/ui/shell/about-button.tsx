import { useApp, useAppState } from "../app-context.ts";
import { leadTo } from "../lead-to.ts";

/** Name given to leadTo: « À propos » takes the focus when it was opened by this button. */
export const ABOUT_LEAD = "about";

/**
 * Button that opens « À propos » from every view.
 *
 * @param onLead called when it opens; the surrounding menu may close
 */
export function AboutButton({ onLead }: { readonly onLead: () => void }) {
  const { actions, messages } = useApp();
  const isCurrent = useAppState((state) => state.view === "apropos");
  return (
    <button
      type="button"
      className="about-button"
      aria-current={isCurrent ? "page" : undefined}
      onClick={() => {
        onLead();
        leadTo(ABOUT_LEAD);
        actions.chooseView("apropos");
      }}
    >
      {messages.viewNames.apropos}
    </button>
  );
}
