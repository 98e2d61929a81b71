import { APPEARANCES } from "../../model/app-state.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { AboutButton } from "./about-button.tsx";
import { Choice } from "./choice.tsx";
import { LanguageChoice } from "./language-choice.tsx";

/** What the menu of the page holds: language, appearance, and the way to « À propos ». */
export function Preferences({ onLead }: { readonly onLead: () => void }) {
  const { actions, messages } = useDetailedApp();
  const appearance = useAppState((state) => state.appearance);
  return (
    <>
      <LanguageChoice />
      <Choice
        label={messages.appearance}
        value={appearance}
        options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
        onChoose={actions.chooseAppearance}
      />
      <AboutButton onLead={onLead} />
    </>
  );
}
