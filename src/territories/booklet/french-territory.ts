import type { Commune, Epci } from "../../domain/territory.ts";
import { territoryName } from "../../domain/territory-name.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import { atCommune, ofPlace } from "../../ui/messages/french-names.ts";

/** A territory in French sentences. */
export interface FrenchTerritory {
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
