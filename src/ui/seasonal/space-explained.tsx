import { useDetailedApp } from "../detailed-app.ts";

const CORE_THEMES = ["logement", "emploi", "sante", "formation"] as const;

/** Explains an Espace saisonnier and its four themes for seasonal workers. */
export function SpaceExplained() {
  const { messages } = useDetailedApp();
  return (
    <section className="seasonal-section">
      <h3>{messages.aboutSpaces}</h3>
      <p>{messages.aboutSpacesText}</p>
      <dl className="core-themes">
        {CORE_THEMES.map((theme) => (
          <div key={theme}>
            <dt>{messages.themes[theme]}</dt>
            <dd>{messages.coreThemes[theme]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
