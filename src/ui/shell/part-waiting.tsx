import { type ReactNode, useEffect, useRef } from "react";
import { useApp } from "../app-context.ts";
import { CloseSelectionButton } from "../sheet/close-selection-button.tsx";

/** The shape of a view while its code arrives. */
export function ViewWaiting() {
  return (
    <div role="status">
      <p className="visually-hidden">{useApp().messages.loadingPart}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** The shape of a sheet while its code arrives. It takes the focus, which what lies behind has lost, and hands it to the sheet's title. */
export function SheetWaiting() {
  return (
    <BareSheet name={useApp().messages.loadingPart} isBusy>
      <div className="skeleton-figures" aria-hidden="true" />
    </BareSheet>
  );
}

/** A sheet that says why it is none, above the list, and can be closed as any other. */
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
