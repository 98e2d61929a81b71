import { type ReactNode, useEffect, useRef } from "react";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { ImportState } from "./import-state.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

export interface CheckLineProps {
  readonly importing: ImportState;
  /** Imports the last file again; undefined when this view imported none. */
  readonly onRetry: (() => void) | undefined;
  /** Text of the live region. */
  readonly children: ReactNode;
}

/** Status of the check in a live region that is always mounted, with the button that stops the check or starts it again. */
export function CheckLine({ importing, onRetry, children }: CheckLineProps) {
  const controller = useImport();
  const line = useRef<HTMLDivElement>(null);
  const checking = importing.status === "read" ? importing.checking.status : undefined;
  // The visible part above has the same text.
  const isSaidAbove = importing.status === "reading" || importing.status === "accepted";
  useFocusKept(line, checking);
  return (
    <div className="import-line" ref={line} tabIndex={-1}>
      <p role="status" className={isSaidAbove ? "visually-hidden" : "import-said"}>
        {children}
      </p>
      {importing.status === "read" && importing.checking.status === "checking" && (
        <>
          <progress max={1} value={importing.checking.share} aria-label={words.checking} />
          <button type="button" className="button" onClick={() => controller.stop()}>
            {words.stop}
          </button>
        </>
      )}
      {onRetry !== undefined && importing.status === "refused" && importing.fault.kind === "reader-failed" && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            onRetry();
          }}
        >
          {words.retry}
        </button>
      )}
      {(checking === "failed" || checking === "stopped") && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            controller.choose({});
          }}
        >
          {words.checkAgain}
        </button>
      )}
    </div>
  );
}

/** When the check ends, its focused stop button is unmounted, and this line takes the focus. */
function useFocusKept(line: { readonly current: HTMLElement | null }, checking: string | undefined): void {
  const last = useRef(checking);
  useEffect(() => {
    const hasEnded = last.current === "checking" && checking !== "checking" && checking !== undefined;
    last.current = checking;
    if (hasEnded && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [line, checking]);
}
