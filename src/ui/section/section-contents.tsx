import "../styles/section.css";
import { useDetailedApp } from "../detailed-app.ts";

export interface SectionEntry {
  /** Identifier of the heading in the page. */
  readonly headingId: string;
  readonly title: string;
}

/** The parts of a view, each within a step: buttons, for links would put where one reads into the address. */
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
