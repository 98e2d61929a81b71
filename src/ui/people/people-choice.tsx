import { useId } from "react";
import { PEOPLE_GROUPS } from "../../domain/demand/people-group.ts";
import { RadioGroup } from "../access/radio-group.tsx";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { countedWhere } from "./counted-where.ts";

/** Choice of the people group. */
export function PeopleChoice() {
  const { actions, messages, format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  const meaning = useAppState((state) =>
    messages.peopleGroupMeanings({ group, vintage: countedWhere(state, { messages, format }).vintage }),
  );
  const noteId = useId();
  return (
    <div className="people-choice">
      <RadioGroup
        legend={messages.peopleGroup}
        value={group}
        options={PEOPLE_GROUPS.map((value) => ({
          value,
          label: messages.peopleGroups[value],
        }))}
        isInline
        describedBy={noteId}
        onChoose={actions.choosePeopleGroup}
      />
      <p id={noteId} className="hint">
        {meaning}
      </p>
    </div>
  );
}
