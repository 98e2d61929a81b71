import { type ComponentType, memo, startTransition, useDeferredValue, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import "./section.css";
import { useFrenchApp } from "../french-app.ts";

export interface Section {
  readonly entry: SectionEntry;
  readonly Content: ComponentType;
}

export interface SectionsProps {
  readonly sections: readonly Section[];
  /** Whether sections beyond the first are drawn one after the other: for a view that would otherwise keep the page from answering. */
  readonly isInTurn?: boolean;
}

/** The sections of a long view, with a table of contents above them. */
export function Sections({ sections, isInTurn = false }: SectionsProps) {
  const { drawn, drawAll } = useDrawnInTurn(sections.length, isInTurn ? 1 : sections.length);
  const goTo = (headingId: string) => {
    drawAll();
    document.getElementById(headingId)?.focus();
  };
  return (
    <div className="sections">
      <SectionContents sections={sections.map(({ entry }) => entry)} onGo={goTo} />
      {sections.slice(0, drawn).map(({ entry, Content }) => (
        <DrawnSection key={entry.headingId} entry={entry} Content={Content} />
      ))}
    </div>
  );
}

/** A section with the heading that the table of contents leads to, memoised: drawing the next section does not render it again. */
export const DrawnSection = memo(function DrawnSection({ entry: { headingId, title }, Content }: Section) {
  return (
    <section className="titled-section" aria-labelledby={headingId}>
      <h2 className="section-title" id={headingId} tabIndex={-1}>
        {title}
      </h2>
      <Content />
    </section>
  );
});

interface SectionEntry {
  /** Element id of the heading. */
  readonly headingId: string;
  readonly title: string;
}

/**
 * Number of drawn parts of a view: `first` at the start, then one more after each commit. `drawAll` draws all of them at once, before the focus
 * moves to one that is not drawn yet.
 */
export function useDrawnInTurn(count: number, first = 1): { readonly drawn: number; readonly drawAll: () => void } {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    // `drawAll` can come between the commit and this effect: the number never falls.
    if (drawn < count) startTransition(() => setDrawn((now) => Math.max(now, drawn + 1)));
  }, [drawn, count]);
  return { drawn, drawAll: () => flushSync(() => setDrawn(count)) };
}

/**
 * The figures of a part of a view. Those that come while the part waits for them are drawn one commit later, in a transition, which the browser may
 * interrupt: several parts that wait for the same file would otherwise be drawn in one long task. Figures that follow others are
 * drawn at once, so that no two parts show different states.
 */
export function useOnceDrawable<Figures>(figures: Figures | undefined): Figures | undefined {
  const isKnown = figures !== undefined;
  return useDeferredValue(isKnown) ? figures : undefined;
}

interface SectionContentsProps {
  readonly sections: readonly SectionEntry[];
  readonly onGo: (headingId: string) => void;
}

/** Table of contents of a view: buttons, because links would write the section into the address. */
function SectionContents({ sections, onGo }: SectionContentsProps) {
  const { messages } = useFrenchApp();
  return (
    <nav className="section-contents" aria-label={messages.pageContents}>
      <ul tabIndex={-1}>
        {sections.map(({ headingId, title }) => (
          <li key={headingId}>
            <button type="button" onClick={() => onGo(headingId)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
