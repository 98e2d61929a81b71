import { useId, useRef, useState } from "react";
import { APPEARANCES } from "../../state/app-state.ts";
import { useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { Mark } from "../symbols/mark.tsx";
import { useEscape } from "../use-escape.ts";
import { AboutButton } from "./about-button.tsx";
import { Choice } from "./choice.tsx";
import { LanguageChoice } from "./language-choice.tsx";

/** Header of the page: its name, and a menu of rarely changed settings. */
export function PageHeader() {
  const { actions, messages, language } = useApp();
  const appearance = useAppState((state) => state.appearance);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const header = useRef<HTMLElement>(null);
  useEscape(header, isOpen, () => {
    setOpen(false);
    opener.current?.focus();
  });
  return (
    <header className="page-header" ref={header}>
      <div className="brand">
        <Mark size={32} />
        <h1>{messages.appName}</h1>
        <button
          type="button"
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls={menuId}
          aria-label={messages.menu}
          ref={opener}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="menu" />
          <span className="menu-name">{messages.menu}</span>
          <span className="menu-language" aria-hidden="true">
            {language}
          </span>
        </button>
      </div>
      <p className="purpose">{messages.appPurpose}</p>
      <div className="preferences" id={menuId} hidden={!isOpen}>
        <LanguageChoice />
        <Choice
          label={messages.appearance}
          value={appearance}
          options={APPEARANCES.map((value) => ({ value, label: messages.appearances[value] }))}
          onChoose={actions.chooseAppearance}
        />
        <AboutButton onLead={() => setOpen(false)} />
      </div>
    </header>
  );
}
