import { useId } from "react";
import { APPEARANCES, LANGUAGES } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Each language by its own name, for the person who reads no other. */
const LANGUAGE_NAMES = { fr: "Français", en: "English", it: "Italiano", es: "Español" } as const;

export function PageHeader() {
  const { actions, messages } = useApp();
  const language = useAppState((state) => state.language);
  const appearance = useAppState((state) => state.appearance);
  return (
    <header className="page-header">
      <div className="brand">
        <Mark />
        <div>
          <h1>{messages.appName}</h1>
          <p className="purpose">{messages.appPurpose}</p>
        </div>
      </div>
      <div className="preferences">
        <Choice
          label={messages.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          onChoose={actions.chooseLanguage}
        />
        <Choice
          label={messages.appearance}
          value={appearance}
          options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
          onChoose={actions.chooseAppearance}
        />
      </div>
    </header>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Three summits and a place among them. */
function Mark() {
  return (
    <svg className="mark" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
      <rect className="mark-ground" width="36" height="36" rx="8" />
      <path className="mark-ridge" d="M4 27L13 12l5 7 4-6 10 14z" />
      <circle className="mark-place" cx="20" cy="25" r="3.500" />
    </svg>
  );
}
