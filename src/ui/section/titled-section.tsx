import type { ReactNode } from "react";
import type { SectionEntry } from "./section-contents.tsx";

/** A section with the heading that the table of contents leads to. */
export function TitledSection({
  section: { headingId, title },
  level = 2,
  children,
}: {
  readonly section: SectionEntry;
  /** Heading level: 3 where the view has a title of its own. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="titled-section" aria-labelledby={headingId}>
      <Heading className="section-title" id={headingId} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
