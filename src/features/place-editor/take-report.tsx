import { useId, useState } from "react";
import { BEGINNING_FIELD, isEditableColumn } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow, DoubtRow } from "../../domain/corrections/correction.ts";
import type { Refused } from "../../domain/corrections/refusal.ts";
import { useApp } from "../../ui/app-context.ts";
import { useFieldLabel } from "./row-fields.tsx";
import { sayFileFault, sayRefusal } from "./say-refusal.ts";
import { selectGround } from "./state.ts";
import { takeText } from "./take-text.ts";
import { usePending } from "./use-pending.tsx";
import { usePlaceEditor } from "./words.tsx";

interface Outcome {
  readonly said: string;
  /** Sentences of what was refused. */
  readonly refused: readonly string[];
}

/** « Prendre un signalement »: a correction file, a report file or the text of a mail goes to the waiting changes, row by row. */
export function TakeReport() {
  const { words } = usePlaceEditor();
  const take = useTake();
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();
  const id = useId();
  return (
    <details className="fold editor-fold">
      <summary>{words.take}</summary>
      <div className="editor-take">
        <p>{words.takeIntro}</p>
        <button type="button" className="button button-wide" onClick={chooseFile}>
          {words.takeFile}
        </button>
        <div className="report-field">
          <label htmlFor={id}>{words.takeText}</label>
          <textarea id={id} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <button type="button" className="button button-wide" onClick={() => setOutcome(take(text))}>
          {words.takeTextAct}
        </button>
        <p role="status">{outcome?.said}</p>
        {outcome !== undefined && outcome.refused.length > 0 && (
          <ul>
            {outcome.refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );

  function chooseFile(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".csv,.txt,.eml,text/csv,text/plain";
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file !== undefined) void takeFile(file);
    });
    input.click();
  }

  async function takeFile(file: File): Promise<void> {
    setOutcome(undefined);
    try {
      setOutcome(take(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())));
    } catch (error) {
      // The decoder throws a TypeError, the file a DOMException.
      setOutcome({ said: error instanceof TypeError ? words.notUtf8 : words.unreadable, refused: [] });
    }
  }
}

/** Takes a text to the list and says what was taken and what was refused. */
function useTake(): (text: string) => Outcome {
  const { words, format } = usePlaceEditor();
  const { store } = useApp();
  const { list } = usePending();
  const sayRefused = useSayRefused();
  return (text) => {
    const taken = takeText(text, list.get(), selectGround(store.getState()));
    if (taken.count > 0) list.act(taken.update);
    const refused = [
      ...taken.faults.map((fault) => sayFileFault(fault, { words, format })),
      ...taken.refused.map(sayRefused),
    ];
    const said = [
      words.taken({ count: taken.count }),
      taken.replaced > 0 ? words.takenOver({ count: taken.replaced }) : "",
      refused.length > 0 ? `${words.refusedCount({ count: refused.length })}.` : "",
    ];
    return { said: said.filter((part) => part !== "").join(" "), refused };
  };
}

function useSayRefused(): (refused: Refused<CorrectionRow | DoubtRow>) => string {
  const { words, format } = usePlaceEditor();
  const label = useFieldLabel();
  return ({ change, line, field, value, refusal }) => {
    const column = isEditableColumn(field) ? label(field) : field === BEGINNING_FIELD ? change.id : field;
    return words.refused({
      name: `${words.line({ number: format.number(line) })}, ${change.id}`,
      text: column,
      figure: value,
      reason: sayRefusal(refusal, { words, format }),
    });
  };
}
