import { type ReactNode, useEffect, useRef } from "react";
import type { IntakeState } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";

export interface CheckLineProps {
  readonly intake: IntakeState;
  /** What the live region says. */
  readonly children: ReactNode;
}

/** Says how things are, in a live region that always stands, with the way to end a check or to begin it again beside it. */
export function CheckLine({ intake, children }: CheckLineProps) {
  const { messages, services } = useDetailedApp();
  const line = useRef<HTMLDivElement>(null);
  const checking = intake.status === "read" ? intake.checking.status : undefined;
  // The title of that step says the same to those who see it.
  const isSaidAbove = intake.status === "reading";
  useFocusKept(line, checking);
  return (
    <div className="intake-line" ref={line} tabIndex={-1}>
      <p role="status" className={isSaidAbove ? "visually-hidden" : "intake-said"}>
        {children}
      </p>
      {intake.status === "read" && intake.checking.status === "checking" && (
        <>
          <progress max={1} value={intake.checking.share} aria-label={messages.intakeChecking} />
          <button type="button" className="button" onClick={() => services.intake((desk) => desk.stop())}>
            {messages.intakeStop}
          </button>
        </>
      )}
      {(checking === "failed" || checking === "stopped") && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.intake((desk) => desk.choose({}));
          }}
        >
          {messages.intakeCheckAgain}
        </button>
      )}
    </div>
  );
}

/** The button that ends a check goes away with the check: the line keeps the keyboard. */
function useFocusKept(line: { readonly current: HTMLElement | null }, checking: string | undefined): void {
  const last = useRef(checking);
  useEffect(() => {
    const hasEnded = last.current === "checking" && checking !== "checking" && checking !== undefined;
    last.current = checking;
    if (hasEnded && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [line, checking]);
}
