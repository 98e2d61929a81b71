import { useApp, useAppState } from "../app-context.ts";
import { leadTo } from "../lead-to.ts";

/** Name given to leadTo: « À propos » then focuses its statement on accessibility. */
export const STATEMENT_LEAD = "accessibility";

/** Footer of the page: the state of accessibility, which public bodies must say on the home page, with a link to the statement. */
export function PageFooter() {
  const { actions, messages } = useApp();
  const link = useAppState(({ language }) => `?vue=apropos&lang=${language}`);
  return (
    <footer className="page-footer">
      <a
        href={link}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          leadTo(STATEMENT_LEAD);
          actions.chooseView("apropos");
        }}
      >
        {messages.accessibilityState}
      </a>
    </footer>
  );
}
