import { subjectKey } from "../../domain/notes/note.ts";
import { nameOfSubject, selectNotes } from "../../features/study/notes-state.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The notes about places and communes in print; nothing without notes. */
export function ReportNotes() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const notes = useAppState(selectNotes);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{messages.reportNotes}</h2>
      <dl className="report-notes">
        {notes.map(({ about, text }) => (
          <div key={`${subjectKey(about)} ${text}`}>
            <dt className="report-note-about">{nameOfSubject(store.getState(), about) ?? subjectKey(about)}</dt>
            <dd className="report-note-text">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
