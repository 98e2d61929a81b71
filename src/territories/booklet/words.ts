import type { PeopleGroup } from "../../domain/demand/demand.ts";
import { countImported } from "../../domain/figures/receptions.ts";
import type { Opening, Settings } from "../../domain/figures/settings.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Commune, Epci } from "../../domain/territory.ts";
import { type TerritoryRef, territoryName } from "../../domain/territory-ref.ts";
import { atCommune, ofPlace } from "../../ui/messages/french-names.ts";
import { FORMAT, serviceName, WAY_NAMES, withImported } from "../words.ts";
import type { TerritoryDocument } from "./document.ts";

/** A text whose signs do not begin a line: spaces before double punctuation, within quotation marks and before units do not break. */
export function typeset(text: string): string {
  return text
    .replaceAll(/ ([:;?!%»→])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0")
    .replaceAll(/(\d) (km|min|minutes?|personnes?|h)(?![\p{L}])/gu, "$1\u00a0$2");
}

/** The form that agrees with a count: French has the singular for 0 and 1. */
export function agree(count: number, one: string, many: string): string {
  return count > 1 ? many : one;
}

const OPEN: Readonly<Record<Opening, string>> = {
  "toute-heure": "",
  samedi: "ouvert le samedi",
  soir: "ouvert après 17 h 30",
};

/** "un France services ouvert le samedi", "un lieu qui aide pour la retraite, ouvert le samedi". */
export function service({ service: need, opening }: Pick<Settings, "service" | "opening">): string {
  const name = serviceName(need);
  if (opening === "toute-heure") return name;
  return need?.startsWith("theme:") ? `${name}, ${OPEN[opening]}` : `${name} ${OPEN[opening]}`;
}

/** "20 minutes", "10 km". */
function threshold({ metric, value }: Settings["threshold"]): string {
  return `${FORMAT.number(value)} ${metric === "min" ? "minutes" : "km"}`;
}

/** "à plus de 20 minutes d’un France services par la route". */
export function beyond(settings: Settings): string {
  return `à plus de ${threshold(settings.threshold)} d’${service(settings)}, ${WAY_NAMES[settings.way]}`;
}

export function within(settings: Settings): string {
  return `à ${threshold(settings.threshold)} ou moins d’${service(settings)}, ${WAY_NAMES[settings.way]}`;
}

/** "1 commune", "23 communes". */
export function communeCount(count: number): string {
  return `${FORMAT.number(count)} ${agree(count, "commune", "communes")}`;
}

/** A cost in words, rounded to the whole unit: "48 minutes", "1 h 35", "moins d’un kilomètre". */
export function costInWords(value: number, metric: Metric): string {
  const whole = Math.round(value);
  if (metric === "km") return whole < 1 ? "moins d’un kilomètre" : `${FORMAT.number(whole)} km`;
  if (whole < 1) return "moins d’une minute";
  return whole < LONG_MINUTES ? `${whole} ${agree(whole, "minute", "minutes")}` : hours(whole);
}

/** From here on, minutes are said in hours. */
const LONG_MINUTES = 90;

function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${String(rest).padStart(2, "0")}`}`;
}

const GROUPS: Readonly<Record<PeopleGroup, string>> = {
  tous: "tous les habitants",
  "65-ans-et-plus": "les 65 ans et plus",
  "sans-voiture": "les personnes de ménages sans voiture (estimation)",
};

/** The words of the sentence in one line: service, threshold, way, people, vintage. */
export function question({
  figures: { settings },
  populationVintage,
  places,
}: Pick<TerritoryDocument, "figures" | "populationVintage" | "places">): string {
  const yours = countImported(places, settings.service);
  const asked = service(settings).replace(/^un /, "");
  return typeset(
    [
      `${capital(asked)} à ${threshold(settings.threshold)} ${WAY_NAMES[settings.way]}`,
      GROUPS[settings.people],
      `population municipale, millésime ${populationVintage}`,
      ...(yours === 0 ? [] : [withImported(yours)]),
    ].join(" · "),
  );
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What bounds the people too far. */
export function doubts({ way: how }: Pick<Settings, "way">): string {
  return how === "droite" ? "les lieux à confirmer" : "l’erreur des trajets et les lieux à confirmer";
}

/** A territory in French sentences. */
interface FrenchTerritory {
  /** As a title: "Hautes-Alpes", "Communauté de communes du Trièves", "Les Orres". */
  readonly title: string;
  /** Where: "dans les Hautes-Alpes", "aux Orres". */
  readonly at: string;
  /** Whose: "des Hautes-Alpes", "des Orres". */
  readonly of: string;
}

const REGION: FrenchTerritory = {
  title: "Les sept départements alpins",
  at: "dans les sept départements alpins",
  of: "des sept départements alpins",
};

/** Prepositions of the départements, whose names have an article in a sentence. */
const DEPARTEMENTS: Readonly<Record<string, { readonly at: string; readonly of: string }>> = {
  "04": { at: "dans les Alpes-de-Haute-Provence", of: "des Alpes-de-Haute-Provence" },
  "05": { at: "dans les Hautes-Alpes", of: "des Hautes-Alpes" },
  "06": { at: "dans les Alpes-Maritimes", of: "des Alpes-Maritimes" },
  "38": { at: "en Isère", of: "de l’Isère" },
  "73": { at: "en Savoie", of: "de la Savoie" },
  "74": { at: "en Haute-Savoie", of: "de la Haute-Savoie" },
  "84": { at: "dans le Vaucluse", of: "du Vaucluse" },
};

/** Abbreviations at the beginning of names of EPCI, which nobody says aloud. */
const EPCI_NOUNS = {
  CC: "communauté de communes",
  CA: "communauté d’agglomération",
  CU: "communauté urbaine",
} as const;

type Named = readonly Pick<Commune, "code" | "name" | "codeDepartement">[];

/** How a French sentence speaks of a territory. Names with straight apostrophes get typographic ones. */
export function frenchTerritory(
  territory: TerritoryRef,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): FrenchTerritory {
  switch (territory.level) {
    case "region":
      return REGION;
    case "departement": {
      const title = (territoryName(territory, communes, epcis) ?? territory.code).replace(/ \(\d\d\)$/, "");
      return { title, ...(DEPARTEMENTS[territory.code] ?? { at: `dans ${title}`, of: `de ${title}` }) };
    }
    case "epci":
      return frenchEpci(territoryName(territory, communes, epcis) ?? territory.code);
    case "commune": {
      const title = frenchCommune(communes, territory.code);
      return { title, at: atCommune(title), of: ofPlace(title) };
    }
    case "ensemble": {
      const title = typographic(territoryName(territory, communes, epcis) ?? territory.key);
      return { title, at: `dans l’ensemble « ${title} »`, of: `de l’ensemble « ${title} »` };
    }
  }
}

/** Name of an EPCI with its noun in full. */
function frenchEpci(name: string): FrenchTerritory {
  const [, kind, rest] = /^(CC|CA|CU) (.+)$/.exec(name) ?? [];
  if (kind === undefined || rest === undefined) return frenchMetropole(typographic(name));
  const noun = EPCI_NOUNS[kind as keyof typeof EPCI_NOUNS];
  // "(CAPI)" is another name of the same, and is not read aloud.
  const own = typographic(rest.replace(/ \([A-Z]+\)$/, ""));
  return {
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${own}`,
    at: `dans la ${noun} ${own}`,
    of: `de la ${noun} ${own}`,
  };
}

/** "Métropole Nice Côte d’Azur" takes an article, "Grenoble-Alpes-Métropole" takes none. */
function frenchMetropole(title: string): FrenchTerritory {
  if (!title.startsWith("Métropole ")) return { title, at: `dans ${title}`, of: ofPlace(title) };
  const said = `métropole ${title.slice("Métropole ".length)}`;
  return { title, at: `dans la ${said}`, of: `de la ${said}` };
}

/** Name of a commune with typographic apostrophes; its code where it is unknown. */
function frenchCommune(communes: Named, code: string): string {
  return typographic(communes.find((commune) => commune.code === code)?.name ?? code);
}

/** Straight apostrophes and quotation marks of official names as in running text. */
export function typographic(name: string): string {
  return name
    .replaceAll("'", "’")
    .replaceAll(/"([^"]*)"/g, "« $1 »")
    .replaceAll(" - ", " – ");
}
