import { COORDINATE_SYSTEMS, type ImportChoices } from "../../../domain/import/column-mapping.ts";
import { CATEGORIES } from "../../../domain/place.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { Choice } from "../../shell/choice.tsx";

/** Settings for all rows: default type of place, and coordinate reference system. */
export function ImportSettings({ choices }: { readonly choices: ImportChoices }) {
  const { messages, services } = useDetailedApp();
  const choose = (changes: Partial<ImportChoices>) => services.importing((controller) => controller.choose(changes));
  return (
    <div className="import-settings">
      <Choice
        label={messages.importCategory}
        hasVisibleLabel
        value={choices.category}
        options={CATEGORIES.map((value) => ({ value, label: messages.categories[value] }))}
        onChoose={(category) => choose({ category })}
      />
      <Choice
        label={messages.importCoordinates}
        hasVisibleLabel
        value={choices.coordinateSystem}
        options={COORDINATE_SYSTEMS.map((value) => ({ value, label: messages.importCoordinateSystems[value] }))}
        onChoose={(coordinateSystem) => choose({ coordinateSystem })}
      />
    </div>
  );
}
