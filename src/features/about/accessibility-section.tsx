import { useState } from "react";
import { LINKED_SITES } from "../../platform/online/services.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { NewWindow } from "../../ui/sheet/new-window.tsx";
import { CONFORMITY, conformShare } from "./conformity.ts";
import { useAboutController, useAboutWords } from "./use-about.tsx";

/** Accessibility statement, in the order of the official form of the RGAA, with what was tested and what was not. */
export function AccessibilitySection() {
  const { format } = useDetailedApp();
  const words = useAboutWords();
  return (
    <>
      <h4>{words.accessState}</h4>
      <p>
        {words.accessStateIs({
          share: format.share(conformShare(CONFORMITY)),
          count: CONFORMITY.conform,
          total: CONFORMITY.conform + CONFORMITY.notConform,
        })}
      </p>
      <p>{words.accessBasis}</p>
      <Listed title={words.accessTested} texts={words.accessTests} />
      <Listed title={words.accessUntested} texts={words.accessNotTests} />
      <Listed title={words.accessFaults} texts={words.accessFaultsAre} />
      <h4>{words.accessTechnologies}</h4>
      <p>{words.accessTechnologiesAre}</p>
      <ShortcutChoice />
      <h4>{words.accessHelp}</h4>
      <p>{words.accessHelpIs}</p>
      <p>
        <a href={LINKED_SITES.defenseurDesDroits} target="_blank" rel="noopener noreferrer" lang="fr">
          {words.accessDefender}
          <NewWindow />
        </a>
      </p>
    </>
  );
}

/** Renders nothing until the code of « À propos » is loaded. */
function ShortcutChoice() {
  const words = useAboutWords();
  const controller = useAboutController();
  const [chosen, setChosen] = useState<boolean>();
  if (controller === undefined || controller === "missing") return null;
  return (
    <>
      <h4>{words.accessShortcut}</h4>
      <label className="option">
        <input
          type="checkbox"
          checked={chosen ?? controller.shortcut.isOn()}
          onChange={({ target }) => {
            controller.shortcut.switchTo(target.checked);
            setChosen(target.checked);
          }}
        />
        <span>{words.accessShortcutIs}</span>
      </label>
    </>
  );
}

function Listed({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul className="about-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
