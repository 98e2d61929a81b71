import type { ReactNode } from "react";
import { useDetailedApp } from "../detailed-app.ts";

export interface OutsideLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site that opens a new window and announces it to screen readers. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  const { messages } = useDetailedApp();
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({messages.newWindow})</span>
    </a>
  );
}
