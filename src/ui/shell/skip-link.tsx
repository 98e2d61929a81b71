import type { ReactNode } from "react";
import { useAppState } from "../app-context.ts";

export interface SkipLinkProps {
  /** The id of what it leads to, which can take the focus. */
  readonly target: string;
  readonly children: ReactNode;
}

/** Seen when the keyboard reaches it, it leads past what lies between. In a frame it leaves no trace in the history. */
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
