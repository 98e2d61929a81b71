import type { ReactNode } from "react";
import type { UsefulLink } from "../../domain/useful-link.ts";
import { useDetailedApp } from "../app-context.ts";
import { LinkList } from "./link-list.tsx";

interface FoldedLinksProps {
  /** The line that opens them. */
  readonly summary: ReactNode;
  readonly links: readonly UsefulLink[];
}

/** Useful links behind one line; nothing without links. */
export function FoldedLinks({ summary, links }: FoldedLinksProps) {
  const { messages } = useDetailedApp();
  if (links.length === 0) return null;
  return (
    <details className="fold useful-links-fold" tabIndex={-1}>
      <summary>
        {/* One item of its flex container: the parts of a sentence do not wrap apart. */}
        <span>{summary}</span>
      </summary>
      <LinkList links={links} />
      <p className="hint">{messages.linksLimits}</p>
    </details>
  );
}
