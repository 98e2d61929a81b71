import { useApp } from "../app-context.ts";

/** Says within a link that it opens a new window, in the language of the page whatever that of the link. */
export function NewWindow() {
  const { messages, language } = useApp();
  return (
    <span className="visually-hidden" lang={language}>
      {` (${messages.newWindow})`}
    </span>
  );
}
