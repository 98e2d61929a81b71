import { useAppState, useDetailedApp } from "../app-context.ts";
import { FoldedLinks } from "./folded-links.tsx";
import { selectLinksForNeed } from "./state.ts";

/** Help and sites on the themes that the list is asked for, beside the places; nothing where none is known. */
export function NeedLinks() {
  const { messages } = useDetailedApp();
  const links = useAppState(selectLinksForNeed);
  return <FoldedLinks summary={messages.linksOfNeed({ count: links.length })} links={links} />;
}
