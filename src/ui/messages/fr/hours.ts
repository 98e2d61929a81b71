import type { HoursWords } from "../words/hours.ts";
import { lieux, parLeModele, seuil } from "./grammar.ts";
import { habitants } from "./people-grammar.ts";

export const hours: HoursWords = {
  hoursMeaning: ({ threshold, model }) =>
    `Heures où au moins un lieu est ouvert sans rendez-vous à moins de ${seuil(threshold, model)}, ${parLeModele(model)} ; deux lieux ouverts en même temps comptent une fois.`,
  hoursMeasure: "Heures montrées",
  hoursMeasures: {
    semaine: "Dans la semaine",
    samedi: "Le samedi",
    soir: "Après 18 h",
    "pour-1000": "Pour 1 000 habitants",
  },
  hoursColumn: "Ouverture",
  hoursMean: "Moyenne par habitant",
  hoursNone: "Habitants sans aucune heure",
  hoursNumber: ({ number }) => `${number} h`,
  hoursOfNoSource: "horaires inconnus",
  hoursUnknownPeople: ({ count, number, group }) =>
    `${habitants(count, number, group)} ${count > 1 ? "n’ont" : "n’a"} à portée que des lieux aux horaires inconnus : leurs heures sont inconnues, et non nulles.`,
  hoursUncounted: ({ count }) =>
    `${lieux(count)} ${count > 1 ? "ne comptent pas : horaires inconnus" : "ne compte pas : horaires inconnus"}, ou sur rendez-vous seulement.`,
  hoursComing: "Calcul des heures…",
  hoursFailed: "Les heures n’ont pas pu être calculées. Les autres chiffres restent justes.",
  hoursWeek: "Semaine comptée",
  hoursWeeks: { ordinaire: "Ordinaire", aout: "En août", ferie: "Avec un jour férié", autre: "Autre" },
  hoursWeekDate: "Un jour de cette semaine",
  hoursOrdinaryWeek: ({ season }) =>
    `Semaine ordinaire ${season === "ete" ? "d’été" : "d’hiver"}, sans jour férié : les horaires que donnent les sources.`,
  hoursWeekOf: ({ date, holidays }) =>
    `Semaine du ${date}.${holidays === "" ? "" : ` Jour férié, où rien n’est compté : ${holidays}.`} Les fermetures de vacances ne sont pas connues : seules les saisons des lieux et les jours fériés changent les heures.`,
  hoursOnMap: "Chaque ligne se montre sur la carte.",
  hoursCatchment: ({ threshold, model }) =>
    `Pour 1 000 habitants : les heures de chaque lieu sont partagées entre les habitants à moins de ${seuil(threshold, model)}, qui comptent 1, 0,68 ou 0,22 selon le tiers de cette distance où ils vivent (méthode E2SFCA, Luo et Qi, 2009). Deux lieux ouverts en même temps comptent alors tous les deux.`,
  legendHours: ({ fromHours, belowHours }) => {
    if (belowHours === undefined) return `${fromHours ?? ""} h et plus`;
    return fromHours === undefined ? `Moins de ${belowHours} h` : `De ${fromHours} à ${belowHours} h`;
  },
  legendNoHours: "Aucune heure",
  legendUnknownHours: "Horaires inconnus",
};
