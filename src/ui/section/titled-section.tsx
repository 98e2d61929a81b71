import type { ReactNode } from "react";
import type { SectionEntry } from "./section-contents.tsx";

/** A part of a view under its heading, where the contents lead. */
export function TitledSection({
  section: { headingId, title },
  children,
}: {
  readonly section: SectionEntry;
  readonly children: ReactNode;
}) {
  return (
    <section className="titled-section" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
