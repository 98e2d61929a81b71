import { APPEARANCES } from "../../state/app-state.ts";
import { aboutLink, LIST_PATH } from "../../ui/shell/about-path.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { DeviceData } from "../device-data/view.tsx";
import { OfflineView } from "../offline/view.tsx";
import { LanguageChoice } from "./language-choice.tsx";

/**
 * What the menu of the page holds: language, where there are several, appearance, the way to « À propos », and what the device keeps.
 */
export function Preferences() {
  const { actions, messages, language } = useDetailedApp();
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
      <a className="about-link" href={LIST_PATH}>
        {messages.plainList}
      </a>
      <a className="about-link" href={aboutLink(language)}>
        {messages.about}
      </a>
      <OfflineView />
      <DeviceData />
    </>
  );
}
