import type { HoursMeasure, HourWindow } from "../../../domain/accessible-hours/hours-measures.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import { parLeModele, seuil } from "../../../ui/messages/fr/details-grammar.ts";
import { lieux } from "../../../ui/messages/fr/grammar.ts";
import type { People } from "../../../ui/messages/fr/people.ts";
import { habitants, habitantsDePlus } from "../../../ui/messages/fr/people-grammar.ts";
import type { Counted, Named, ReachValues } from "../../../ui/messages/message.ts";

const IN_WINDOW: Readonly<Record<HourWindow, string>> = {
  semaine: "dans la semaine",
  samedi: "le samedi",
  soir: "après 18 h",
};

/** Accessible opening hours over a week. */
export const hours = {
  /** What the hours are: places within the threshold, counted once while several are open. */
  hoursMeaning: ({ threshold, model }: ReachValues) =>
    `Heures où au moins un lieu est ouvert sans rendez-vous à moins de ${seuil(threshold, model)}, ${parLeModele(model)} ; deux lieux ouverts en même temps comptent une fois.`,
  hoursMeasure: "Heures montrées",
  hoursMeasures: {
    semaine: "Dans la semaine",
    samedi: "Le samedi",
    soir: "Après 18 h",
    "pour-1000": "Pour 1 000 habitants",
  } satisfies Named<HoursMeasure>,
  hoursColumn: "Ouverture",
  hoursMean: "Moyenne par habitant",
  hoursNone: "Habitants sans aucune heure",
  /** Number of hours, formatted: "38,5 h". */
  hoursNumber: ({ number }: { readonly number: string }) => `${number} h`,
  hoursOfNoSource: "horaires inconnus",
  /** Change of the people who reach an open place in a part of the week, in the scenario. */
  hoursChange: ({
    count,
    number,
    group,
    window,
    isMore,
  }: People & { readonly window: HourWindow; readonly isMore: boolean }) => {
    const who = isMore ? habitantsDePlus(count, number, group) : habitants(count, number, group);
    return isMore
      ? `${who} ${count > 1 ? "ont" : "a"} un lieu ouvert ${IN_WINDOW[window]}.`
      : `${who} ${count > 1 ? "n’ont" : "n’a"} plus de lieu ouvert ${IN_WINDOW[window]}.`;
  },
  hoursNoChange: "Autant d’habitants qu’avant ont un lieu ouvert dans la semaine, le samedi et après 18 h.",
  hoursUnknownPeople: ({ count, number, group }: People) =>
    `${habitants(count, number, group)} ${count > 1 ? "n’ont" : "n’a"} à portée que des lieux aux horaires inconnus : leurs heures sont inconnues, et non nulles.`,
  /** Places whose hours are unknown, or by appointment only. */
  hoursUncounted: ({ count }: Counted) =>
    `${lieux(count)} ${count > 1 ? "ne comptent pas : horaires inconnus" : "ne compte pas : horaires inconnus"}, ou sur rendez-vous seulement.`,
  hoursComing: "Calcul des heures…",
  hoursFailed: "Les heures n’ont pas pu être calculées. Les autres chiffres restent justes.",
  hoursWeek: "Semaine comptée",
  hoursWeeks: { ordinaire: "Ordinaire", aout: "En août", ferie: "Avec un jour férié", autre: "Autre" } satisfies Named<
    "ordinaire" | "aout" | "ferie" | "autre"
  >,
  hoursWeekDate: "Un jour de cette semaine",
  hoursOrdinaryWeek: ({ season }: { readonly season: Season }) =>
    `Semaine ordinaire ${season === "ete" ? "d’été" : "d’hiver"}, sans jour férié : les horaires que donnent les sources.`,
  /** `holidays` is the list of public holidays, or "". */
  hoursWeekOf: ({ date, holidays }: { readonly date: string; readonly holidays: string }) =>
    `Semaine du ${date}.${holidays === "" ? "" : ` Jour férié, où rien n’est compté : ${holidays}.`} Les fermetures de vacances ne sont pas connues : seules les saisons des lieux et les jours fériés changent les heures.`,
  hoursOnMap: "Chaque ligne se montre sur la carte.",
  hoursCatchment: ({ threshold, model }: ReachValues) =>
    `Pour 1 000 habitants : les heures de chaque lieu sont partagées entre les habitants à moins de ${seuil(threshold, model)}, qui comptent 1, 0,68 ou 0,22 selon le tiers de cette distance où ils vivent (méthode E2SFCA, Luo et Qi, 2009). Deux lieux ouverts en même temps comptent alors tous les deux.`,
  /** Range of a class of hours, formatted: `fromHours` is undefined for the class of few hours, `belowHours` for the first. */
  legendHours: ({
    fromHours,
    belowHours,
  }: {
    readonly fromHours: string | undefined;
    readonly belowHours: string | undefined;
  }) => {
    if (belowHours === undefined) return `${fromHours ?? ""} h et plus`;
    return fromHours === undefined ? `Moins de ${belowHours} h` : `De ${fromHours} à ${belowHours} h`;
  },
  legendNoHours: "Aucune heure",
  legendUnknownHours: "Horaires inconnus",
};

export type HoursWords = typeof hours;
