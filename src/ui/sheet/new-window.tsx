import { useDetailedApp } from "../detailed-app.ts";

/** Says within a link that it opens a new window, in the language of the page whatever that of the link. */
export function NewWindow() {
  const { messages, language } = useDetailedApp();
  return (
    <span className="visually-hidden" lang={language}>
      {` (${messages.newWindow})`}
    </span>
  );
}
