import type { Season as RoadSeason } from "../../../domain/network/conditions.ts";
import type { TerritoriesSection } from "../../coverage/territories-section.ts";
import { atCommune } from "../french-names.ts";
import type { Counted, Named } from "../message.ts";

export const territories = {
  territoriesSections: {
    figures: "Population desservie",
    map: "Carte de l’accès",
    table: "Couverture par territoire",
    gaps: "Communes non desservies",
    comparison: "Comparaison",
    seasons: "Été / hiver",
    scenario: "Lieux envisagés",
    siting: "Meilleurs emplacements",
    way: "Trajets et cols",
    seasonal: "Conventions et partenariats",
    counted: "Ce qui est compté",
    export: "Exporter",
    method: "Méthode",
  } satisfies Named<TerritoriesSection>,
  /** Heading of the table of contents. */
  pageContents: "Dans cette page",
  /** Name of a planned place in lists of places; `name` may be "". */
  plannedPlace: ({ name, commune }: { readonly name: string; readonly commune: string }) =>
    name === "" ? `Lieu envisagé ${atCommune(commune)}` : `${name} (lieu envisagé, ${commune})`,
  passes: "Cols",
  passesShown: { ete: "État habituel l’été", hiver: "État habituel l’hiver" } satisfies Named<RoadSeason>,
  passGroups: { closed: "Fermés", doubtful: "Ouverts avec réserve", open: "Ouverts" } satisfies Named<
    "closed" | "doubtful" | "open"
  >,
  /** `over`: those whose three years are past. */
  conventionsInTerritory: ({ count, over }: Counted & { readonly over: number }) =>
    `${count === 0 ? "Aucune convention de logement saisonnier connue" : count === 1 ? "Une commune a signé une convention de logement saisonnier, à notre connaissance" : `${count} communes ont signé une convention de logement saisonnier, à notre connaissance`}${over === 0 ? "" : count === 1 ? "\u202f; ses trois ans sont passés" : `, dont ${over} aux trois ans passés`}. La liste est partielle.`,
  noAgreement: "Aucun connu.",
  agreementsOfDepartement:
    "Une source nomme rarement les communes engagées\u00a0: ce sont tous les partenariats et accords connus du département. La liste est partielle.",
};
