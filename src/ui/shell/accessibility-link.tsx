import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { leadTo } from "../lead-to.ts";

/** Name given to leadTo: « À propos » then focuses its statement on accessibility. */
export const STATEMENT_LEAD = "accessibility";

/** The state of accessibility, which public bodies must say on the home page, as a link to the statement. */
export function AccessibilityLink() {
  const { actions, messages } = useDetailedApp();
  const link = useAppState(({ language }) => `?vue=apropos&lang=${language}`);
  // A sheet would cover the statement.
  const hasSheet = useAppState(({ selection: { kind } }) => kind === "place" || kind === "passage");
  return (
    <a
      href={link}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (hasSheet) actions.closeSheet();
        leadTo(STATEMENT_LEAD);
        actions.chooseView("apropos");
      }}
    >
      {messages.accessibilityState}
    </a>
  );
}
