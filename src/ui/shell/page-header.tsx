import { APPEARANCES } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";
import { Mark } from "../symbols/mark.tsx";
import { AboutButton } from "./about-button.tsx";
import { Choice } from "./choice.tsx";
import { LanguageChoice } from "./language-choice.tsx";

export function PageHeader() {
  const { actions, messages } = useApp();
  const appearance = useAppState((state) => state.appearance);
  return (
    <header className="page-header">
      <div className="brand">
        <Mark size={36} />
        <div>
          <h1>{messages.appName}</h1>
          <p className="purpose">{messages.appPurpose}</p>
        </div>
      </div>
      <div className="preferences">
        <LanguageChoice />
        <Choice
          label={messages.appearance}
          value={appearance}
          options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
          onChoose={actions.chooseAppearance}
        />
        <AboutButton />
      </div>
    </header>
  );
}
