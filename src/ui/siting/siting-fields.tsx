import { useId } from "react";
import { metricOf } from "../../domain/access/access-model.ts";
import { SITING_AIMS, SITING_SCOPES } from "../../domain/siting/siting-question.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectChosenTerritory } from "../../state/territory-selectors.ts";
import { RadioGroup } from "../access/radio-group.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import { SiteCount } from "./site-count.tsx";

/** Settings of the siting: number of new places, aim, candidate communes and people group. */
export function SitingFields() {
  const { actions, messages } = useDetailedApp();
  const noteId = useId();
  const { aim, candidates, demand } = useAppState((state) => state.siting);
  const metric = metricOf(useAppState(selectAccessModel));
  const isRegion = useAppState((state) => selectChosenTerritory(state).level === "region");
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  const aims = { couverture: messages.sitingAimCovering, eloignement: messages.sitingAimMean({ metric }) };
  const scopes = (region: string) =>
    SITING_SCOPES.map((value) => ({
      value,
      label: value === "region" ? region : isRegion ? messages.sitingScopes.territoire : territory,
      isDisabled: isRegion && value === "territoire",
    }));
  return (
    <div className="siting-fields">
      <SiteCount />
      <RadioGroup
        legend={messages.sitingAim}
        value={aim}
        options={SITING_AIMS.map((value) => ({ value, label: aims[value] }))}
        describedBy={noteId}
        onChoose={(value) => actions.chooseSiting({ aim: value })}
      />
      <RadioGroup
        legend={messages.sitingCandidates}
        value={isRegion ? "region" : candidates}
        options={scopes(messages.sitingAllCommunes)}
        describedBy={noteId}
        onChoose={(value) => actions.chooseSiting({ candidates: value })}
      />
      <RadioGroup
        legend={messages.sitingDemand}
        value={isRegion ? "region" : demand}
        options={scopes(messages.sitingScopes.region)}
        describedBy={noteId}
        onChoose={(value) => actions.chooseSiting({ demand: value })}
      />
      <p className="hint" id={noteId}>
        {isRegion && messages.sitingNoTerritory}
      </p>
    </div>
  );
}
