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
      <ul className="report-list">
        {notes.map(({ about, text }) => (
          <li key={`${subjectKey(about)} ${text}`}>
            <p className="report-note-about">{nameOfSubject(store.getState(), about) ?? subjectKey(about)}</p>
            <p className="report-note-text">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
