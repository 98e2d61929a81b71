import type { ReactNode } from "react";

/** One titled part of a sheet. */
export function SheetSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
