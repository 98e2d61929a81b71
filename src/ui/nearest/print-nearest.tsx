import { useState } from "react";
import { useApp } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { NEAREST_PAPER } from "../shell/parts.ts";
import { Icon } from "../symbols/icon.tsx";

/** « Imprimer les dix plus proches »: one sheet of paper, for a clerk who hands it over. */
export function PrintNearest() {
  const { messages } = useApp();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="print-nearest"
        aria-label={messages.printNearest}
        title={messages.printNearest}
        onClick={() => setAsked(true)}
      >
        <Icon name="print" size={18} />
        {messages.print}
      </button>
      {isAsked && <LazyPart source={NEAREST_PAPER} props={{ onPrinted: () => setAsked(false) }} />}
    </>
  );
}
