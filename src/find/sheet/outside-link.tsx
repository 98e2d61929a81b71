import type { ReactNode } from "react";
import { NewWindow } from "./new-window.tsx";

export interface OutsideLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site that opens a new window and announces it to screen readers. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <NewWindow />
    </a>
  );
}
