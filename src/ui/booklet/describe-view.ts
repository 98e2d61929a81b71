import { readyValue } from "../../domain/loadable.ts";
import { conditionsInWords } from "../../features/access-choice/access-in-words.ts";
import type { Provenance } from "../../formats/export/provenance.ts";
import { relevantSources } from "../../formats/export/relevant-sources.ts";
import { selectMeasuredTypes } from "../../model/access-need-selectors.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectHasRanges } from "../../model/range-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { selectSources } from "../../model/source-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { doubtsInWords } from "../coverage/doubt-sentences.ts";
import { neighboursSentence } from "../coverage/neighbours-sentence.ts";
import { sourceDatesSentence } from "../coverage/source-dates-sentence.ts";
import { stopsSentence } from "../coverage/stops-sentence.ts";
import { measuredLayerInWords } from "../layer-in-words.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import type { FrenchWording } from "../wording.ts";

/** Provenance of an export: the state of the page, its link and its sources. */
export function describeView(state: AppState, link: string, { messages, format }: FrenchWording): Provenance {
  const manifest = readyValue(state.resources.manifest);
  const model = selectAccessModel(state);
  const group = state.peopleGroup;
  const asked = conditionsInWords(state, { messages, format });
  return {
    territory: nameTerritory(selectChosenTerritory(state), state, messages),
    measured: [
      messages.exportMeasured({ count: selectMeasuredPlaces(state).length }),
      ...measuredLayerInWords(state, { messages, format }),
      messages.exportPeople({ group }),
      sourceDatesSentence(state, { messages, format }),
      neighboursSentence(state, messages),
      stopsSentence(state, messages),
    ]
      .filter((part) => part !== "")
      .join(" ; "),
    doubts: doubtsInWords(state, { messages, format }),
    filters: asked.length === 0 ? messages.exportNoFilter : asked.join(" ; "),
    model,
    threshold: selectThreshold(state),
    group,
    scenario: describeScenario(state, { messages, format }).join(" ; ") || messages.exportAsThingsAre,
    ranges: selectHasRanges(state) ? messages.rangeInShort : "",
    populationVintage: manifest?.populationVintage ?? "",
    exportedOn: state.now?.date ?? "",
    link,
    sources: relevantSources(selectSources(state), selectMeasuredTypes(state), model, group),
  };
}

/** Texts of the planned and of the excluded places; empty without any. */
export function describeScenario(state: AppState, { messages, format }: FrenchWording): readonly string[] {
  const planned = selectPlannedPlaces(state).map(messages.plannedPlace);
  const excluded = state.excluded.flatMap((id) => selectPlaceById(state, id)?.name ?? []);
  const sorts = [
    { names: planned, say: messages.exportPlanned },
    { names: excluded, say: messages.exportExcluded },
  ];
  return sorts
    .filter(({ names }) => names.length > 0)
    .map(({ names, say }) => say({ text: format.list(names), count: names.length }));
}
