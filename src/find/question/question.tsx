import { useEffect, useRef, useState } from "react";
import { filtersOf, QUESTION_IDS, QUESTIONS } from "../../domain/answer/questions.ts";
import { chooseWhen, offeredWhens, type When, whenOf } from "../../domain/filter/when.ts";
import { selectIsAsked, selectQuestionId } from "../../state/answer-selectors.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { SearchField } from "../search/search-field.tsx";

/** Where the choices are folded, the button that opens them; where they are open, the chosen one. */
const FIRST_CONTROL = ".question-asked button, .question-choices [aria-pressed=true]";

/** Where, what and when: the choices fold into one line once they have an answer. */
export function Question() {
  const { messages } = useApp();
  const hasOrigin = useAppState((state) => state.origin !== undefined);
  const isAsked = useAppState(selectIsAsked);
  const [isChanging, setChanging] = useState(false);
  const isFolded = hasOrigin && isAsked && !isChanging;
  const part = useRef<HTMLDivElement>(null);
  const [lastAct, setLastAct] = useState(0);
  const change = (next: boolean) => {
    setChanging(next);
    // Without a place the page asks where.
    if (hasOrigin) setLastAct((acts) => acts + 1);
    else focusWhere();
  };
  // The control that had the focus is no longer in the page.
  useEffect(() => {
    if (lastAct > 0) part.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
  }, [lastAct]);
  return (
    <div className="question find" ref={part}>
      <p className="question-where" aria-hidden="true">
        {messages.question.where}
      </p>
      <SearchField firstGroup="commune" label={messages.question.where} example={messages.question.whereExample} />
      {!hasOrigin && (isAsked ? <AskWhere /> : <p className="hint question-hint">{messages.question.whereHint}</p>)}
      {isFolded ? (
        <div className="question-asked">
          <WhenChoice />
          <button type="button" className="button button-plain" onClick={() => change(true)}>
            {messages.question.otherQuestion}
          </button>
        </div>
      ) : (
        <Choices onChoose={() => change(false)} />
      )}
    </div>
  );
}

/** A need without a place has no answer: the page asks where. */
function AskWhere() {
  const { messages } = useApp();
  const question = useQuestionText();
  return (
    <p className="question-ask" role="status">
      <strong>{question}</strong>
      {". "}
      {messages.question.askWhere}
    </p>
  );
}

/** Moves the focus to where the person must say something next. */
function focusWhere(): void {
  document.querySelector<HTMLElement>(".question [role=combobox]")?.focus();
}

/** The usual questions. */
function Choices({ onChoose }: { readonly onChoose: () => void }) {
  const { actions, messages } = useApp();
  const chosen = useAppState(selectQuestionId);
  return (
    <>
      <h2 id="pour-quoi">{messages.question.what}</h2>
      <ul className="question-choices" aria-labelledby="pour-quoi">
        {QUESTION_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-pressed={id === chosen}
              onClick={() => {
                actions.ask({ filters: filtersOf(QUESTIONS[id]), needNote: QUESTIONS[id].note });
                onChoose();
              }}
            >
              {messages.question.questions[id]}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint question-hint">{messages.question.whatElse}</p>
    </>
  );
}

/** When the place must be open; a day or hour of a link or a typed line is kept. */
function WhenChoice() {
  const { store, actions, messages, format } = useApp();
  const now = useAppState((state) => state.now);
  const opening = useAppState((state) => state.opening);
  const filters = useAppState((state) => state.filters);
  const present = whenOf({ filters, opening }, now?.date);
  const offered = offeredWhens(now?.date).filter((when) => !IN_FIELDS.includes(when) || when === present);
  const label = (when: When) => {
    if (when === "day" && opening.kind === "day") return format.date(opening.date);
    if (when === "at" && opening.kind === "at") {
      return messages.openAtMoment({ date: format.date(opening.date), time: format.time(opening.minute) });
    }
    return messages.whens[when];
  };
  return (
    <Choice
      label={messages.question.when}
      hasVisibleLabel
      value={present}
      options={offered.map((value) => ({ value, label: label(value) }))}
      onChoose={(when) => actions.ask(chooseWhen(when, store.getState(), now))}
    />
  );
}

/** Answers that need fields of their own. */
const IN_FIELDS: readonly When[] = ["day", "at"];

/** The question, as the beginning of the answer: "Pour votre retraite". */
export function useQuestionText(): string {
  const { messages, format } = useApp();
  const id = useAppState(selectQuestionId);
  const isAsked = useAppState(selectIsAsked);
  const { theme, category } = useAppState((state) => state.filters);
  if (id !== undefined) return messages.question.answerOn({ matter: messages.question.matters[id] });
  if (!isAsked || theme.length + category.length === 0) return messages.question.answerForAny;
  const names =
    theme.length > 0 ? theme.map((one) => messages.themes[one]) : category.map((one) => messages.categories[one]);
  return messages.question.answerFor({ names: format.list(names) });
}
