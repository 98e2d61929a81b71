import { type ReactNode, useEffect, useId, useRef } from "react";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { SHEET_ID } from "../shell/links.tsx";

interface SheetFrameProps {
  readonly title: string;
  /** Kind above the title, and location below. */
  readonly above: ReactNode;
  readonly below: string;
  readonly children: ReactNode;
}

/** Frame of a sheet: a region named by its title, with a close button. */
export function SheetFrame({ title, above, below, children }: SheetFrameProps) {
  const { actions, messages } = useDetailedApp();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each sheet is mounted anew: a screen reader starts at its title.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="sheet"
      id={SHEET_ID}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.closeSheet();
      }}
    >
      <div className="sheet-bar">
        <button type="button" className="button button-plain" onClick={actions.closeSheet}>
          <Icon name="back" />
          {messages.backToList}
        </button>
      </div>
      <div className="sheet-body" tabIndex={-1}>
        <header className="sheet-head">
          {above}
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p className="sheet-commune">{below}</p>
        </header>
        {children}
      </div>
    </section>
  );
}

/** One row of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One titled part of a sheet. */
export function SheetSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
