import { wholePageLink } from "../../state/embed/embed-address.ts";
import { useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { Mark } from "../symbols/mark.tsx";
import { LanguageChoice } from "./language-choice.tsx";

/** Header of the compact form: name of the site with a link to the same view of the whole page, and the language. */
export function EmbeddedHeader() {
  const { messages } = useApp();
  const link = useAppState(wholePageLink);
  return (
    <header className="embedded-header">
      <h1>
        <a href={link} target="_blank" rel="noopener">
          <Mark size={24} />
          {messages.appName}
          <Icon name="outside" size={16} />
          <span className="visually-hidden"> ({messages.wholePage})</span>
        </a>
      </h1>
      <LanguageChoice />
    </header>
  );
}
