import { useDetailedApp } from "../detailed-app.ts";
import type { TerritoriesSection } from "../messages/words/territories.ts";
import { headingId } from "./coverage-section.tsx";

/** The parts of « Territoires », each within a step: buttons, for links would put where one reads into the address. */
export function CoverageContents({ sections }: { readonly sections: readonly TerritoriesSection[] }) {
  const { messages } = useDetailedApp();
  return (
    <nav className="coverage-contents" aria-label={messages.territoriesContents}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button type="button" onClick={() => document.getElementById(headingId(section))?.focus()}>
              {messages.territoriesSections[section]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
