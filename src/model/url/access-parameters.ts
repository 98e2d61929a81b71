import { type AccessModel, metricOf, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import { RADIUS_KM, THRESHOLD_MIN, USUAL_CHOICES } from "../app-state.ts";
import type { LinkedState, Parameter } from "./parameter.ts";

/** Parameters of the access model. */
export const ACCESS_PARAMETERS: readonly Parameter[] = [
  {
    name: "modele",
    read: (text, choices) => {
      const accessModel = readModel(text);
      return accessModel === undefined ? undefined : { ...choices, accessModel };
    },
    write: (state) => {
      const model = modelToSend(state);
      if (model === undefined) return undefined;
      return model.kind === "route" ? model.season : model.kind;
    },
  },
  {
    // After the model, which it refines.
    name: "mesure",
    read: (text, choices) => {
      const { accessModel } = choices;
      if (text !== "min" || accessModel === "saison" || accessModel.kind === "droite") return undefined;
      return { ...choices, accessModel: roadModel(accessModel.season, "min") };
    },
    write: (state) => {
      const model = modelToSend(state);
      return model !== undefined && metricOf(model) === "min" ? "min" : undefined;
    },
  },
  onScale("rayon", "radiusKm", RADIUS_KM),
  onScale("duree", "thresholdMin", THRESHOLD_MIN),
];

/** In « Territoires » the link names the current season, so that it shows the same figures in another season. */
function modelToSend({ accessModel, view, currentSeason }: LinkedState): AccessModel | undefined {
  if (accessModel !== "saison") return accessModel;
  return view === "territoires" ? roadModel(currentSeason, "km") : undefined;
}

function readModel(text: string): AccessModel | undefined {
  if (text === "droite") return STRAIGHT;
  const season = SEASONS.find((candidate) => candidate === text);
  return season && roadModel(season, "km");
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

function onScale(name: string, key: "radiusKm" | "thresholdMin", { least, most, step }: Scale): Parameter {
  return {
    name,
    read: (text, choices) => {
      const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most && value % step === 0 ? { ...choices, [key]: value } : undefined;
    },
    write: (state) => (state[key] === USUAL_CHOICES[key] ? undefined : String(state[key])),
  };
}
