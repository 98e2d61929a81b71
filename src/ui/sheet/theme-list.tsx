import { readyValue } from "../../domain/loadable.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import type { Theme } from "../../domain/themes.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { operatorsOf } from "./operators-of.ts";
import { SheetPart } from "./sheet-part.tsx";

/** What a place helps with, what each theme means in a sentence, and who stands behind it where that is known. */
export function ThemeList({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  return (
    <SheetPart title={messages.helpsWith}>
      <p className="hint">{messages.themesHint}</p>
      <Themes point={point} />
    </SheetPart>
  );
}

export interface ThemesProps {
  readonly point: ServicePoint;
  /** On paper the operators stand beside the theme: a line less for each. */
  readonly isOnPaper?: boolean;
}

/** The themes alone, as the printed sheet has them as well. */
export function Themes({ point, isOnPaper = false }: ThemesProps) {
  return (
    <dl className="theme-list">
      {point.themes.map((theme) => (
        <ThemeMeaning key={theme} point={point} theme={theme} isOnPaper={isOnPaper} />
      ))}
    </dl>
  );
}

interface ThemeMeaningProps extends Required<ThemesProps> {
  readonly theme: Theme;
}

function ThemeMeaning({ point, theme, isOnPaper }: ThemeMeaningProps) {
  const { messages } = useDetailedApp();
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  const operators = operatorsOf(point, theme, manifest);
  return (
    <div>
      <dt>
        {messages.themes[theme]}
        {isOnPaper && operators.length > 0 && <span lang="fr"> ({operators.join(", ")})</span>}
      </dt>
      <dd>
        {messages.themeMeanings[theme]}
        {!isOnPaper && operators.length > 0 && (
          <span className="operators">
            {messages.operators({ text: "" })}
            <span lang="fr">{operators.join(", ")}</span>
          </span>
        )}
      </dd>
    </div>
  );
}
