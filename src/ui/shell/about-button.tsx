import { useApp, useAppState } from "../app-context.ts";
import { leadTo } from "../lead-to.ts";

/** What « À propos » takes the focus by when it was chosen here. */
export const ABOUT_LEAD = "about";

/**
 * Leads to « À propos » from every view of the page.
 * @param onLead when it does: the menu that holds it may close
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
