import { type AccessModel, metricOf, roadModel, SEASONS, STRAIGHT } from "../../domain/network/conditions.ts";
import type { Parameter } from "./parameter.ts";

/** Parameters of the access model. */
export const ACCESS_PARAMETERS: readonly Parameter[] = [
  {
    name: "modele",
    read: (text, choices) => {
      const accessModel = readModel(text);
      return accessModel === undefined ? undefined : { ...choices, accessModel };
    },
    write: ({ accessModel }) => {
      if (accessModel === "saison") return undefined;
      return accessModel.kind === "route" ? accessModel.season : accessModel.kind;
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
    write: ({ accessModel }) => (accessModel !== "saison" && metricOf(accessModel) === "min" ? "min" : undefined),
  },
];

function readModel(text: string): AccessModel | undefined {
  if (text === "droite") return STRAIGHT;
  const season = SEASONS.find((candidate) => candidate === text);
  return season && roadModel(season, "km");
}
