import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.tsx";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useSpoken } from "../spoken.ts";
import { Booklet } from "./booklet.tsx";
import { isBookletComing, whenBookletMade } from "./booklet-data.ts";

/** « Imprimer le cahier du territoire »: opens the browser's print window with the booklet. Printing the page prints it too. */
export function PrintBooklet() {
  const { store } = useApp();
  const { messages } = useFrenchApp();
  const [asked, setAsked] = useState<"no" | "awaited" | "yes">("no");
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const coming = asked === "awaited" ? messages.bookletComing : "";
  useSpoken(coming);
  const noteId = useId();
  const ask = async () => {
    if (asked !== "no") return;
    if (isBookletComing(store.getState())) setAsked("awaited");
    await whenBookletMade(store);
    setAsked("yes");
  };
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={() => void ask()}>
        <DetailIcon name="print" />
        {messages.bookletPrint}
      </button>
      <p id={noteId} className="hint">
        {messages.bookletNote}
      </p>
      {coming !== "" && <p className="hint">{coming}</p>}
      {asked === "yes" ? <Booklet onPrinted={() => setAsked("no")} /> : isPrinting && !hasSheet && <Booklet />}
    </div>
  );
}
