import { LANGUAGES } from "../../state/app-state.ts";
import { LANGUAGE_NAMES } from "../../ui/messages/load-catalogue.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Choice of the language of the page. */
export function LanguageChoice() {
  const { actions, messages } = useDetailedApp();
  const language = useAppState((state) => state.language);
  return (
    <Choice
      label={messages.question.languages}
      value={language}
      options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      onChoose={actions.chooseLanguage}
    />
  );
}
