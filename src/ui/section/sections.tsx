import type { ComponentType } from "react";
import { SectionContents, type SectionEntry } from "./section-contents.tsx";
import { TitledSection } from "./titled-section.tsx";

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
