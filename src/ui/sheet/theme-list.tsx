import "./place-sheet.css";
import { FrenchPart } from "../../design/french-part.tsx";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import type { Theme } from "../../domain/themes.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { operatorsOf } from "./operators-of.ts";
import { SheetSection } from "./sheet-section.tsx";

/** Themes of a place with their meanings, and their operators where known. */
export function ThemeList({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  return (
    <SheetSection title={messages.helpsWith}>
      <p className="hint">{messages.themesHint}</p>
      <Themes place={place} />
    </SheetSection>
  );
}

export interface ThemesProps {
  readonly place: Place;
  /** In print the operators stand on the line of the theme. */
  readonly isPrinted?: boolean;
}

/** The list of themes, also for the printed sheet. */
export function Themes({ place, isPrinted = false }: ThemesProps) {
  return (
    <dl className="theme-list">
      {place.themes.map((theme) => (
        <ThemeMeaning key={theme} place={place} theme={theme} isPrinted={isPrinted} />
      ))}
    </dl>
  );
}

interface ThemeMeaningProps extends Required<ThemesProps> {
  readonly theme: Theme;
}

function ThemeMeaning({ place, theme, isPrinted }: ThemeMeaningProps) {
  const { messages } = useDetailedApp();
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  const operators = operatorsOf(place, theme, manifest);
  return (
    <div>
      <dt>
        {messages.themes[theme]}
        {isPrinted && operators.length > 0 && <span lang="fr"> ({operators.join(", ")})</span>}
      </dt>
      <dd>
        {messages.themeMeanings[theme]}
        {!isPrinted && operators.length > 0 && (
          <span className="operators">
            <FrenchPart say={(text) => messages.operators({ text })} text={operators.join(", ")} />
          </span>
        )}
      </dd>
    </div>
  );
}
