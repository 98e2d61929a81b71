import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { FoldedLinks } from "./folded-links.tsx";
import { selectLinksForNeed } from "./state.ts";

/** Number of links whose titles stand on the line that opens all. */
const NAMED = 2;

/** Help and sites on the themes that the list is asked for, beside the places; nothing where none is known. */
export function NeedLinks() {
  const { messages, format } = useDetailedApp();
  const links = useAppState(selectLinksForNeed);
  const names = format.list(links.slice(0, NAMED).map(({ title }) => title));
  return <FoldedLinks summary={messages.linksOfNeed({ count: links.length, names })} links={links} />;
}
