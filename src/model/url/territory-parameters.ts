import { ACCESS_MAPS } from "../../domain/access/access-maps.ts";
import { readAccess, USUAL_ACCESS } from "../../domain/coverage/access-needs.ts";
import { PEOPLE_GROUPS } from "../../domain/demand/people-group.ts";
import { MOST_PLANNED, type PlannedPlace, plannedPlaceId } from "../../domain/scenario/planned-place.ts";
import { SITE_COUNT, SITING_SCOPES, type SitingQuestion } from "../../domain/siting/siting-question.ts";
import { isSameTerritory, parseTerritory, type TerritoryRef, writeTerritory } from "../../domain/territory-ref.ts";
import { type Choices, MOST_COMPARED, TABLE_LEVELS, USUAL_CHOICES } from "../app-state.ts";
import { cleanLabel } from "./clean-label.ts";
import { among, oneOf } from "./one-of.ts";
import type { Parameter } from "./parameter.ts";
import { isNearRegion } from "./region.ts";

/** Parameters of the chosen territory, its display and the scenario. */
export const TERRITORY_PARAMETERS: readonly Parameter[] = [
  {
    name: "acces",
    read: (text, choices) => {
      const access = readAccess(text);
      return access === undefined ? undefined : { ...choices, access };
    },
    // In « Territoires » always, since there its absence means all places.
    write: ({ access, view }) => (access === USUAL_ACCESS && view !== "territoires" ? undefined : access),
  },
  {
    name: "territoire",
    read: (text, choices) => {
      const territory = readTerritory(text);
      return territory && { ...choices, territory };
    },
    write: ({ territory }) => (territory.level === "region" ? undefined : writeTerritory(territory)),
  },
  {
    name: "comparer",
    read: (text, choices) => {
      const named = text.split(",").flatMap((part) => readTerritory(part) ?? []);
      const compared = named.filter((one, at) => named.findIndex((other) => isSameTerritory(one, other)) === at);
      return compared.length === 0 ? undefined : { ...choices, compared: compared.slice(0, MOST_COMPARED) };
    },
    // Commas separate the territories.
    write: ({ compared }) =>
      compared.map((territory) => writeTerritory(territory).replaceAll(",", " ")).join(",") || undefined,
  },
  oneOf("population", "peopleGroup", PEOPLE_GROUPS),
  oneOf("niveau", "tableLevel", TABLE_LEVELS),
  oneOf("representation", "accessMap", ACCESS_MAPS),
  {
    name: "envisages",
    read: (text, choices) => {
      const planned = text.split(";").flatMap(readPlanned).slice(0, MOST_PLANNED);
      if (planned.length === 0) return undefined;
      return { ...choices, planned: planned.map((place, at) => ({ ...place, id: plannedPlaceId(at + 1) })) };
    },
    write: ({ planned }) => (planned.length === 0 ? undefined : planned.map(writePlanned).join(";")),
  },
  {
    name: "sans",
    read: (text, choices) => {
      const excluded = [...new Set(text.split(",").filter((id) => /^[a-z0-9-]{2,80}$/.test(id)))];
      return excluded.length === 0 ? undefined : { ...choices, excluded };
    },
    write: ({ excluded }) => (excluded.length === 0 ? undefined : excluded.join(",")),
  },
  {
    name: "sites",
    read: (text, choices) => {
      const count = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
      return count >= SITE_COUNT.least && count <= SITE_COUNT.most ? withSiting(choices, { count }) : undefined;
    },
    write: ({ siting: { count } }) => (count === USUAL_CHOICES.siting.count ? undefined : String(count)),
  },
  siting("candidats", "candidates", among(SITING_SCOPES)),
  siting("demande", "demand", among(SITING_SCOPES)),
];

/** Longitude, latitude and the name, if any. */
const PLANNED = /^(-?\d{1,2}\.\d{1,5}),(-?\d{1,2}\.\d{1,5})(?:,(.*))?$/su;
const DECIMALS = 5;

function readPlanned(text: string): Omit<PlannedPlace, "id">[] {
  const [, longitude, latitude, name = ""] = PLANNED.exec(text) ?? [];
  const position = [Number(longitude), Number(latitude)] as const;
  return isNearRegion(position) ? [{ kind: "envisage", name: cleanLabel(name), position }] : [];
}

function writePlanned({ name, position }: PlannedPlace): string {
  const degrees = position.map((value) => value.toFixed(DECIMALS));
  // Semicolons separate the places.
  const label = cleanLabel(name.replaceAll(";", ","));
  return [...degrees, ...(label === "" ? [] : [label])].join(",");
}

function readTerritory(text: string): TerritoryRef | undefined {
  const territory = parseTerritory(text);
  return territory?.level === "ensemble" ? { ...territory, name: cleanLabel(territory.name) } : territory;
}

function withSiting(choices: Choices, change: Partial<SitingQuestion>): Choices {
  return { ...choices, siting: { ...choices.siting, ...change } };
}

/** A parameter of the best next places, whose usual value is left out. */
function siting<Key extends Exclude<keyof SitingQuestion, "count">>(
  name: string,
  key: Key,
  isValue: (text: string) => text is SitingQuestion[Key],
): Parameter {
  return {
    name,
    read: (text, choices) => (isValue(text) ? withSiting(choices, { [key]: text }) : undefined),
    write: ({ siting: asked }) => (asked[key] === USUAL_CHOICES.siting[key] ? undefined : asked[key]),
  };
}
