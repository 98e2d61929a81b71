import "./style.css";
import { useId, useState } from "react";
import {
  cleanNote,
  joinNotes,
  LONGEST_NOTE,
  MOST_NOTES,
  type Note,
  type NoteSubject,
  subjectKey,
} from "../../domain/notes/note.ts";
import { writeNotes } from "../../model/url/notes-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { nameOfSubject, notesAbout, selectNotes, selectRememberedNotes } from "./notes-state.ts";
import { useStudy } from "./use-study.tsx";

/** All notes, each with what it is about. */
export function AllNotes() {
  const { actions, words } = useStudy();
  const notes = useAppState(selectNotes);
  const { remove } = useNotes();
  const nameOf = useNameOfSubject();
  return (
    <div className="study-notes" tabIndex={-1}>
      <h3>{words.notesTitle}</h3>
      <RememberedNotes />
      {notes.length === 0 && <p className="hint">{words.notesNone}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => {
            const { about } = note;
            const name = nameOf(about);
            const isKnown = name !== undefined;
            return (
              <li key={`${subjectKey(about)} ${note.text}`}>
                {isKnown ? (
                  <button
                    type="button"
                    className="button button-plain"
                    onClick={() =>
                      about.kind === "place" ? actions.selectPlace(about.id) : actions.selectCommune(about.code)
                    }
                  >
                    {name}
                  </button>
                ) : (
                  <p>{words.unknownSubject({ code: subjectKey(about) })}</p>
                )}
                <p className="note-text">{note.text}</p>
                <RemoveNote note={note} onRemove={() => remove(note)} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Offers the notes of an earlier visit or of another tab, without applying them; those about one subject, or all. */
function RememberedNotes({ about }: { readonly about?: NoteSubject }) {
  const { words } = useStudy();
  const all = useAppState(selectRememberedNotes);
  const { resume, forget } = useNotes();
  const nameOf = useNameOfSubject();
  const [said, say] = useState("");
  useSpoken(said);
  const offered = about === undefined ? all : notesAbout(all, about);
  const count = offered.length;
  if (count === 0) return null;
  return (
    <div className="notice study-remembered">
      <p>{words.notesRemembered({ count })}</p>
      <ul>
        {offered.map(({ about: subject, text }) => (
          <li key={`${subjectKey(subject)} ${text}`}>
            {about === undefined && <p>{nameOf(subject) ?? words.unknownSubject({ code: subjectKey(subject) })}</p>}
            <p className="note-text">{text}</p>
          </li>
        ))}
      </ul>
      <div className="study-acts">
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            say(words.notesResumed({ count }));
            resume(offered);
          }}
        >
          {words.notesResume({ count })}
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            say(words.notesForgotten({ count }));
            forget(offered);
          }}
        >
          {words.notesForget({ count })}
        </button>
      </div>
    </div>
  );
}

function RemoveNote({ note, onRemove }: { readonly note: Note; readonly onRemove: () => void }) {
  const { words } = useStudy();
  return (
    <button
      type="button"
      className="button"
      onClick={({ currentTarget }) => {
        keepFocusNear(currentTarget);
        onRemove();
      }}
    >
      {words.noteRemove} <span className="visually-hidden">{words.noteOf({ text: note.text })}</span>
    </button>
  );
}

export interface NotesAboutProps {
  readonly about: NoteSubject;
  /** Of the place or the commune. */
  readonly name: string;
}

/** The notes about a place or a commune, folded under their number, and the field for another one. */
export function NotesAbout({ about, name }: NotesAboutProps) {
  const { words } = useStudy();
  const all = useAppState(selectNotes);
  const own = notesAbout(all, about);
  const offered = notesAbout(useAppState(selectRememberedNotes), about).length;
  const { add, remove, replace } = useNotes();
  const [edited, edit] = useState<Note>();
  const [said, say] = useState("");
  useSpoken(said);
  const current = own.find((note) => note === edited);
  const take = (text: string) => {
    if (current === undefined) add({ about, text });
    else replace(current, { about, text });
    say((current === undefined ? words.noteAdded : words.noteChanged)({ name }));
    edit(undefined);
  };
  return (
    <details className="fold note-fold">
      <summary>
        {own.length === 0 && offered > 0
          ? words.noteFoldRemembered({ count: offered })
          : words.noteFold({ count: own.length })}
      </summary>
      <div className="note-body" tabIndex={-1}>
        <RememberedNotes about={about} />
        {own.length > 0 && (
          <ul>
            {own.map((note) => (
              <li key={note.text} hidden={note === current}>
                <p className="note-text">{note.text}</p>
                <div className="study-acts">
                  <button
                    type="button"
                    className="button"
                    onClick={({ currentTarget }) => {
                      keepFocusNear(currentTarget);
                      edit(note);
                    }}
                  >
                    {words.noteEdit} <span className="visually-hidden">{words.noteOf({ text: note.text })}</span>
                  </button>
                  <RemoveNote
                    note={note}
                    onRemove={() => {
                      remove(note);
                      say(words.noteRemoved({ name }));
                    }}
                  />
                </div>
              </li>
            ))}
          </ul>
        )}
        {all.length >= MOST_NOTES && current === undefined ? (
          <p className="hint">{words.noteFull({ count: MOST_NOTES })}</p>
        ) : (
          <NoteField key={current?.text ?? ""} name={name} text={current?.text ?? ""} onText={take} />
        )}
      </div>
    </details>
  );
}

interface NoteFieldProps {
  readonly name: string;
  /** Of the note that is edited; "" for a new one. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

function NoteField({ name, text, onText }: NoteFieldProps) {
  const { words, format } = useStudy();
  const [id, hintId] = [useId(), useId()];
  const [draft, setDraft] = useState(text);
  const clean = cleanNote(draft);
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (clean === "") return;
        setDraft("");
        onText(clean);
      }}
    >
      <label htmlFor={id}>{words.noteAbout({ name })}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={draft}
        aria-describedby={hintId}
        onChange={({ target }) => setDraft(target.value)}
      />
      <p id={hintId} className="hint">
        {words.noteHint({ most: format.number(LONGEST_NOTE) })}
      </p>
      <button type="submit" className="button" aria-disabled={clean === ""}>
        {text === "" ? words.noteAdd : words.noteChange}
      </button>
    </form>
  );
}

interface NoteActs {
  readonly add: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly replace: (former: Note, note: Note) => void;
  /** Adds notes that the device offers to those of the page. */
  readonly resume: (notes: readonly Note[]) => void;
  /** Offers some notes of the device no longer. */
  readonly forget: (notes: readonly Note[]) => void;
}

function useNotes(): NoteActs {
  const { store, actions } = useStudy();
  const change = (to: (notes: readonly Note[]) => readonly Note[]) =>
    actions.recallSuppositions({ notes: writeNotes(to(selectNotes(store.getState()))) });
  return {
    add: (note) => change((notes) => [...notes, note]),
    remove: (note) => change((notes) => notes.filter((one) => one !== note)),
    resume: (offered) => change((notes) => joinNotes(notes, offered)),
    forget: (offered) => {
      const left = selectRememberedNotes(store.getState()).filter((note) => !offered.includes(note));
      actions.recallSuppositions({ rememberedNotes: writeNotes(left) });
    },
    replace: (former, note) => change((notes) => notes.map((one) => (one === former ? note : one))),
  };
}

/** Name of a place or a commune; undefined for what is no longer on the map. */
function useNameOfSubject(): (about: NoteSubject) => string | undefined {
  const { store } = useStudy();
  useAppState((state) => state.resources);
  return (about) => nameOfSubject(store.getState(), about);
}
