import "../styles/section.css";
import { useDetailedApp } from "../detailed-app.ts";

export interface SectionEntry {
  /** Element id of the heading. */
  readonly headingId: string;
  readonly title: string;
}

/** Table of contents of a view: buttons, because links would write the section into the address. */
export function SectionContents({ sections }: { readonly sections: readonly SectionEntry[] }) {
  const { messages } = useDetailedApp();
  return (
    <nav className="section-contents" aria-label={messages.pageContents}>
      <ul>
        {sections.map(({ headingId, title }) => (
          <li key={headingId}>
            <button type="button" onClick={() => document.getElementById(headingId)?.focus()}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
