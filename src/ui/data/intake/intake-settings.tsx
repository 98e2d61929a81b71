import { COORDINATE_SYSTEMS, type IntakeChoices } from "../../../domain/intake/column-mapping.ts";
import { CATEGORIES } from "../../../domain/place.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { Choice } from "../../shell/choice.tsx";

/** What holds for every row: the type of those that do not say theirs, and what their coordinates are. */
export function IntakeSettings({ choices }: { readonly choices: IntakeChoices }) {
  const { messages, services } = useDetailedApp();
  const choose = (changes: Partial<IntakeChoices>) => services.intake((desk) => desk.choose(changes));
  return (
    <div className="intake-settings">
      <Choice
        label={messages.intakeCategory}
        hasVisibleLabel
        value={choices.category}
        options={CATEGORIES.map((value) => ({ value, label: messages.categories[value] }))}
        onChoose={(category) => choose({ category })}
      />
      <Choice
        label={messages.intakeCoordinates}
        hasVisibleLabel
        value={choices.coordinateSystem}
        options={COORDINATE_SYSTEMS.map((value) => ({ value, label: messages.intakeCoordinateSystems[value] }))}
        onChoose={(coordinateSystem) => choose({ coordinateSystem })}
      />
    </div>
  );
}
