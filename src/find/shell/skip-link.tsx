import type { ReactNode } from "react";
import { useAppState } from "../app-context.ts";

export interface SkipLinkProps {
  /** Id of the target, which must be focusable. */
  readonly target: string;
  readonly children: ReactNode;
}

/** Skip link, visible on focus. In a frame it adds no entry to the history. */
export function SkipLink({ target, children }: SkipLinkProps) {
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <a
      className="skip"
      href={`#${target}`}
      onClick={(event) => {
        if (!isEmbedded) return;
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
