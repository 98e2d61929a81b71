import { useDetailedApp } from "../detailed-app.ts";
import { aboutLink, STATEMENT_ID } from "./about-path.ts";

/** The state of accessibility, which public bodies must say on the home page, as a link to the statement. */
export function AccessibilityLink() {
  const { messages, language } = useDetailedApp();
  return <a href={aboutLink(language, STATEMENT_ID)}>{messages.accessibilityState}</a>;
}
