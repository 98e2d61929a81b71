import type { DepartementAnswers } from "../../domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { readAnswersFile } from "../public-data/answers.ts";
import { answersFile } from "../public-data/file-names.ts";
import { fetchJson } from "./fetch-json.ts";

/** Fetches the places, starting points and distances of a département of the region. */
export function loadAnswers(code: CodeDepartement): Promise<Loadable<DepartementAnswers>> {
  return fetchJson(answersFile(code), readAnswersFile);
}
