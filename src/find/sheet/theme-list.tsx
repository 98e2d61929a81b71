import "./place-sheet.css";
import { readyValue } from "../../domain/loadable.ts";
import type { Place, Theme } from "../../domain/place.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { operatorsOf } from "./operators-of.ts";
import { SheetSection } from "./sheet-section.tsx";

/** What the place does for the themes that are asked for, and with whom; nothing without a theme. */
export function AskedThemes({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const asked = useAppState((state) => state.filters.theme);
  if (asked.length === 0) return null;
  return (
    <SheetSection title={messages.askedHere}>
      <Themes place={place} themes={place.themes.filter((theme) => asked.includes(theme))} />
      {asked
        .filter((theme) => !place.themes.includes(theme))
        .map((theme) => (
          <p key={theme}>{messages.notHere({ name: messages.themes[theme] })}</p>
        ))}
    </SheetSection>
  );
}

/** The other themes of a place with their meanings, and their operators where known. */
export function ThemeList({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const asked = useAppState((state) => state.filters.theme);
  const others = place.themes.filter((theme) => !asked.includes(theme));
  if (others.length === 0) return null;
  return (
    <SheetSection title={messages.helpsWith}>
      <p className="hint">{messages.themesHint}</p>
      <Themes place={place} themes={others} />
    </SheetSection>
  );
}

export interface ThemesProps {
  readonly place: Place;
  readonly themes: readonly Theme[];
  /** In print the operators stand on the line of the theme. */
  readonly isPrinted?: boolean;
}

/** The list of themes, also for the printed sheet. */
export function Themes({ place, themes, isPrinted = false }: ThemesProps) {
  return (
    <dl className="theme-list">
      {themes.map((theme) => (
        <ThemeMeaning key={theme} place={place} theme={theme} isPrinted={isPrinted} />
      ))}
    </dl>
  );
}

interface ThemeMeaningProps {
  readonly place: Place;
  readonly theme: Theme;
  readonly isPrinted: boolean;
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
