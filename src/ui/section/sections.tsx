import type { ComponentType, ReactNode } from "react";
import "../styles/section.css";
import { useDetailedApp } from "../detailed-app.ts";

export interface Section {
  readonly entry: SectionEntry;
  readonly Content: ComponentType;
}

export interface SectionsProps {
  readonly sections: readonly Section[];
  /** Heading level: 3 where the view has a title of its own. */
  readonly level?: 2 | 3;
}

/** The sections of a long view, with a table of contents above them. */
export function Sections({ sections, level = 2 }: SectionsProps) {
  return (
    <div className="sections">
      <SectionContents sections={sections.map(({ entry }) => entry)} />
      {sections.map(({ entry, Content }) => (
        <TitledSection key={entry.headingId} section={entry} level={level}>
          <Content />
        </TitledSection>
      ))}
    </div>
  );
}

/** A section with the heading that the table of contents leads to. */
export function TitledSection({
  section: { headingId, title },
  level = 2,
  isHidden = false,
  children,
}: {
  readonly section: SectionEntry;
  /** Heading level: 3 where the view has a title of its own. */
  readonly level?: 2 | 3;
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="titled-section" aria-labelledby={headingId} hidden={isHidden}>
      <Heading className="section-title" id={headingId} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

interface SectionEntry {
  /** Element id of the heading. */
  readonly headingId: string;
  readonly title: string;
}

/** Table of contents of a view: buttons, because links would write the section into the address. */
function SectionContents({ sections }: { readonly sections: readonly SectionEntry[] }) {
  const { messages } = useDetailedApp();
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
