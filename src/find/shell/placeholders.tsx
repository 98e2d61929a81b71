import { type ReactNode, useEffect, useRef } from "react";
import { useApp } from "../app-context.ts";
import { CloseSelectionButton } from "../sheet/close-selection-button.tsx";
import { SHEET_ID } from "../sheet/sheet-id.ts";

/** Placeholder of a view while its code loads. */
export function ViewPlaceholder() {
  return (
    <div role="status">
      <p className="visually-hidden">{useApp().messages.loadingPart}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** Placeholder of a sheet while its code loads. It takes the focus from the covered content; the title of the sheet then takes it. */
export function SheetPlaceholder() {
  return (
    <BareSheet name={useApp().messages.loadingPart} isBusy>
      <div className="skeleton-figures" aria-hidden="true" />
    </BareSheet>
  );
}

/** A failed sheet: shows the error message above the list, and can be closed like any sheet. */
export function sheetFault(fault: ReactNode): ReactNode {
  return <SheetFault>{fault}</SheetFault>;
}

function SheetFault({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  return (
    <BareSheet name={messages.partFailed}>
      <div className="sheet-bar">
        <CloseSelectionButton name={messages.dismiss} />
      </div>
      {children}
    </BareSheet>
  );
}

interface BareSheetProps {
  readonly name: string;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

function BareSheet({ name, isBusy = false, children }: BareSheetProps) {
  const { actions } = useApp();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  return (
    <section
      id={SHEET_ID}
      className="sheet"
      aria-label={name}
      aria-busy={isBusy}
      tabIndex={-1}
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.closeSheet();
      }}
    >
      {children}
    </section>
  );
}
