import type { When } from "../../../domain/filter/when.ts";
import type { Season } from "../../../domain/network/conditions.ts";
import { atCommune } from "../french-names.ts";
import type { Cost, Counted, Named } from "../message.ts";
import { environ, exact, nombre } from "./grammar.ts";

export const origin = {
  reachValue: ({ value, metric }: Cost) => exact(value, metric),
  /** Cost in the other season; undefined when no road is open. */
  otherSeason: ({ season, cost }: { readonly season: Season; readonly cost: Cost | undefined }) => {
    const when = season === "ete" ? "l’été" : "l’hiver";
    return cost === undefined ? `aucune route ouverte ${when}` : `${when}, ${environ(cost.value, cost.metric)}`;
  },
  noWay: "aucune route ouverte n’y mène",
  /** A service comes nearer to the person than its own address. */
  alsoComesTo: ({ commune }: { readonly commune: string }) => `Vient aussi ${atCommune(commune)}`,
  /** The nearest position of the place is a stop, on its days. */
  stopIn: ({ commune }: { readonly commune: string }) => `arrêt ${atCommune(commune)}`,
  /** After the number of all places of the list: what some of them are. */
  including: ({ parts }: { readonly parts: string }) => `, dont ${parts}`,
  ofSoon: ({ count }: Counted) => `${nombre(count)} qui ${count > 1 ? "ouvrent" : "ouvre"} dans l’heure`,
  ofToConfirm: ({ count }: Counted) => `${nombre(count)} à confirmer`,
  andYours: ({ count }: Counted) => (count > 1 ? `, et vos ${nombre(count)} lieux` : ", et votre lieu"),
  alsoYours: ({ count }: Counted) =>
    count > 1 ? `Ces nombres comptent aussi vos ${nombre(count)} lieux.` : "Ces nombres comptent aussi votre lieu.",
  /** Link to the page that shows and removes the imported file. */
  yourFile: ({ name }: { readonly name: string }) => `Vos lieux : « ${name} »`,
  yourFileUnread: "Vos lieux n’ont pas pu être lus sur cet appareil",
  soonTitle: "Ouvrent dans l’heure",
  /** Line that unfolds the places on which people cannot rely. */
  toConfirmFold: ({ count }: Counted) => `À confirmer (${nombre(count)})`,
  toConfirmHint: "Horaires inconnus ou anciens, ou sur rendez-vous\u00a0: renseignez-vous avant de vous déplacer.",
  outsideRegion: "hors des sept départements",
  openNow: "Ouvert maintenant",
  whens: {
    any: "Peu importe",
    now: "Maintenant",
    today: "Aujourd’hui",
    tomorrow: "Demain",
    saturday: "Samedi",
    "after-hours": "Soir et week-end",
    day: "Un autre jour",
    at: "À un jour et une heure choisis",
  } satisfies Named<When>,
  /** On the chosen day, above the list. */
  openOnDate: ({ day, date }: { readonly day: string; readonly date: string }) => `Ouvert ${day.toLowerCase()} ${date}`,
  /** On a day within a week. */
  openOnWeekday: ({ day }: { readonly day: string }) => `Ouvert ${day.toLowerCase()}`,
  openToday: "Ouvert aujourd’hui",
  openTomorrow: "Ouvert demain",
  /** At the chosen moment, above the list. */
  openAtMoment: ({ date, time }: { readonly date: string; readonly time: string }) => `Ouvert le ${date} à ${time}`,
  passesBy: "Itinérant qui passe dans ma commune",
};

export type OriginWords = typeof origin;
