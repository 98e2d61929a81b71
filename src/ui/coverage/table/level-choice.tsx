import { TABLE_LEVELS } from "../../../state/app-state.ts";
import { RadioGroup } from "../../access/radio-group.tsx";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Choice of the level of the rows: départements, EPCI or communes. */
export function LevelChoice({ describedBy }: { readonly describedBy: string }) {
  const { actions, messages } = useDetailedApp();
  const level = useAppState((state) => state.tableLevel);
  return (
    <RadioGroup
      legend={messages.tableLevel}
      value={level}
      options={TABLE_LEVELS.map((value) => ({ value, label: messages.tableLevels[value] }))}
      describedBy={describedBy}
      isInline
      onChoose={actions.chooseTableLevel}
    />
  );
}
