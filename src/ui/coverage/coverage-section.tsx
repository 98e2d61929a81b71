import type { ReactNode } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import type { TerritoriesSection } from "../messages/words/territories.ts";

/** The heading of a part of « Territoires », where the contents lead. */
export function headingId(section: TerritoriesSection): string {
  return `territoires-${section}`;
}

/** A part of « Territoires » under its heading. */
export function CoverageSection({
  section,
  children,
}: {
  readonly section: TerritoriesSection;
  readonly children: ReactNode;
}) {
  const { messages } = useDetailedApp();
  const id = headingId(section);
  return (
    <section className="coverage-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {messages.territoriesSections[section]}
      </h2>
      {children}
    </section>
  );
}
