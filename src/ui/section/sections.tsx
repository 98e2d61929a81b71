import type { ComponentType } from "react";
import { SectionContents, type SectionEntry } from "./section-contents.tsx";
import { TitledSection } from "./titled-section.tsx";

export interface SectionPart {
  readonly entry: SectionEntry;
  readonly Part: ComponentType;
}

export interface SectionsProps {
  readonly parts: readonly SectionPart[];
  /** Heading level: 3 where the view has a title of its own. */
  readonly level?: 2 | 3;
}

/** The sections of a long view, with a table of contents above them. */
export function Sections({ parts, level = 2 }: SectionsProps) {
  return (
    <div className="sections">
      <SectionContents sections={parts.map(({ entry }) => entry)} />
      {parts.map(({ entry, Part }) => (
        <TitledSection key={entry.headingId} section={entry} level={level}>
          <Part />
        </TitledSection>
      ))}
    </div>
  );
}
