import type { ReactNode } from "react";
import type { SectionEntry } from "./section-contents.tsx";

/** A part of a view under its heading, where the contents lead. */
export function TitledSection({
  section: { headingId, title },
  level = 2,
  children,
}: {
  readonly section: SectionEntry;
  /** 3 where the view has a title of its own. */
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
