import type { DepartementAnswers } from "../../domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { readAnswersFile } from "../public-data/answers.ts";
import { answersFile } from "../public-data/file-names.ts";
import { readPlaceFeatures } from "../public-data/place-feature.ts";
import { fetchJson } from "./fetch-json.ts";

export function loadPlaces(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("points.geojson", readPlaceFeatures);
}

/** Fetches the places, starting points and distances of a département of the region. */
export function loadAnswers(code: CodeDepartement): Promise<Loadable<DepartementAnswers>> {
  return fetchJson(answersFile(code), readAnswersFile);
}
