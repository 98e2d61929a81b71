import type { ComponentType } from "react";
import "./section.css";
import { useFrenchApp } from "../french-app.ts";

interface Section {
  readonly entry: SectionEntry;
  readonly Content: ComponentType;
}

/** The sections of a long view, with a table of contents above them. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <div className="sections">
      <SectionContents sections={sections.map(({ entry }) => entry)} />
      {sections.map(({ entry: { headingId, title }, Content }) => (
        <section key={headingId} className="titled-section" aria-labelledby={headingId}>
          <h2 className="section-title" id={headingId} tabIndex={-1}>
            {title}
          </h2>
          <Content />
        </section>
      ))}
    </div>
  );
}

interface SectionEntry {
  /** Element id of the heading. */
  readonly headingId: string;
  readonly title: string;
}

/** Table of contents of a view: buttons, because links would write the section into the address. */
function SectionContents({ sections }: { readonly sections: readonly SectionEntry[] }) {
  const { messages } = useFrenchApp();
  return (
    <nav className="section-contents" aria-label={messages.pageContents}>
      <ul tabIndex={-1}>
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
