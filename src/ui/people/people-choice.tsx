import { useId } from "react";
import { DEMAND_PLACES, PEOPLE_GROUPS } from "../../domain/demand/people-group.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectDemandPlace, selectPeopleGroup } from "../../model/demand-selectors.ts";
import { RadioGroup } from "../access/radio-group.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { countedWhere } from "./counted-where.ts";

/** Choice of the people group and, collapsed, of the positions where people are counted. */
export function PeopleChoice() {
  return (
    <div className="people-choice">
      <GroupChoice />
      <PlaceChoice />
    </div>
  );
}

function GroupChoice() {
  const { actions, messages, format } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
  const hasFailed = useAppState((state) => state.resources.settlement.status === "failed");
  const meaning = useAppState((state) =>
    messages.peopleGroupMeanings({ group, vintage: countedWhere(state, { messages, format }).vintage }),
  );
  const noteId = useId();
  return (
    <>
      <RadioGroup
        legend={messages.peopleGroup}
        value={group}
        options={PEOPLE_GROUPS.map((value) => ({
          value,
          label: messages.peopleGroups[value],
          isDisabled: hasFailed && value !== "tous",
        }))}
        isInline
        describedBy={noteId}
        onChoose={actions.choosePeopleGroup}
      />
      <p id={noteId} className="hint">
        {meaning}
      </p>
    </>
  );
}

function PlaceChoice() {
  const { actions, messages, format } = useDetailedApp();
  const place = useAppState(selectDemandPlace);
  const isMeasured = useAppState((state) => selectAccessModel(state).kind === "mesure");
  const hasFailed = useAppState((state) => state.resources.settlement.status === "failed");
  const isWaiting = useAppState((state) => place === "habitat" && state.resources.settlement.status !== "ready");
  const meaning = useAppState((state) => messages.demandPlaceMeanings(countedWhere(state, { messages, format })));
  const noteId = useId();
  return (
    <>
      {isMeasured && <p className="hint">{messages.countedAtSeatsByMeasure}</p>}
      <details className="figures-fold people-place">
        <summary>{messages.labelled({ name: messages.demandPlace, text: messages.demandPlaces[place] })}</summary>
        <RadioGroup
          legend={messages.demandPlace}
          isLegendHidden
          value={place}
          options={DEMAND_PLACES.map((value) => ({
            value,
            label: messages.demandPlaces[value],
            isDisabled: (isMeasured || hasFailed) && value !== "mairie",
          }))}
          isInline
          describedBy={noteId}
          onChoose={actions.chooseDemandPlace}
        />
        <p id={noteId} className="hint">
          {isWaiting ? messages.settlementLoading : meaning}
        </p>
      </details>
    </>
  );
}
