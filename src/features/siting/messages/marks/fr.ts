import type { AccessModel } from "../../../../domain/access/access-model.ts";
import { parLeModele, seuil } from "../../../../ui/messages/fr/details-grammar.ts";
import { nombre } from "../../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../../ui/messages/message.ts";

interface Marked {
  readonly forced: number;
  readonly barred: number;
}

interface Compared {
  /** Communes where a place that is not forced may stand, and communes that are left out of them. */
  readonly allowed: number;
  readonly barred: number;
  /** Whether the communes are those of a list. */
  readonly isListed: boolean;
  /** Whether it is said what holds at both ends of the range of the journeys. */
  readonly hasEnds: boolean;
  /** What is compared; undefined for the people within the threshold. */
  readonly by: string | undefined;
  readonly model: AccessModel;
  readonly threshold: number;
}

/** Communes that get one of the best next places, or none. */
export const siteMarks = {
  /** Heading of the folded part. */
  title: ({ forced, barred }: Marked) =>
    forced + barred === 0 ? "Imposer ou exclure des communes" : `Communes marquées : ${marquees(forced, barred)}`,
  lead: "Une commune imposée reçoit l’un des lieux demandés, quoi qu’il apporte ; une commune exclue n’en reçoit aucun. Ces marques sont dans le lien, les fichiers et le rapport. Elles se posent aussi dans la proposition, et sur la commune choisie sur la carte.",
  as: "Marquer comme",
  marks: { forced: "à imposer", barred: "à exclure" },
  field: "Commune, ou territoire dont toutes les communes sont marquées",
  example: "Par exemple : Embrun, Guillestrois",
  parts: { forced: "Communes imposées", barred: "Communes exclues" },
  remove: ({ name }: { readonly name: string }) => `Ne plus marquer ${name}`,
  clear: "Retirer toutes les marques",
  cleared: "Toutes les marques sont retirées.",
  onMap: { forced: "Commune imposée (meilleurs emplacements)", barred: "Commune exclue (meilleurs emplacements)" },
  /** Buttons of one commune, and their names for screen readers. */
  group: ({ commune }: { readonly commune: string }) => `${commune} dans les meilleurs emplacements`,
  legend: "Meilleurs emplacements",
  acts: { forced: "Imposer", barred: "Exclure" },
  /** Spoken after each change. */
  done: ({ name, mark }: { readonly name: string; readonly mark: "forced" | "barred" | undefined }) =>
    mark === undefined ? `${name} : marque retirée.` : `${name} : ${mark === "forced" ? "imposé" : "exclu"}.`,
  tooMany: ({ count, upTo }: Counted & { readonly upTo: number }) =>
    `${nombre(count)} communes seraient imposées ; ${nombre(upTo)} lieux au plus peuvent être demandés. Choisissez une seule commune, ou retirez des marques.`,
  unknown: ({ count, codes }: Counted & { readonly codes: string }) =>
    count > 1
      ? `Le lien marque ${nombre(count)} communes que les données ne connaissent pas (${codes}) : elles ne comptent pas.`
      : `Le lien marque une commune que les données ne connaissent pas (${codes}) : elle ne compte pas.`,
  isForced: "imposé",
  /** Under the number of places. */
  allForced: ({ count }: Counted) =>
    count > 1
      ? `Les ${nombre(count)} lieux imposés sont tous les lieux demandés : il n’y a rien d’autre à choisir, ni à prouver. Demandez plus de lieux pour en chercher d’autres.`
      : "Le lieu imposé est le seul demandé : il n’y a rien d’autre à choisir, ni à prouver. Demandez plus de lieux pour en chercher d’autres.",
  isBest: ({ count, forced }: Counted & Pick<Marked, "forced">) =>
    `C’est prouvé : ${forced === 0 ? "" : `avec ${imposes(forced)}, `}${count > 1 ? `aucun autre choix de ${nombre(count)} lieux ne fait mieux.` : "aucun autre lieu ne fait mieux."}`,
  enough: ({ count }: Counted) =>
    count === 0
      ? "Rien n’est à ajouter aux lieux imposés : un emplacement de plus n’apporterait rien."
      : `Avec les lieux imposés, ${count > 1 ? `${nombre(count)} autres lieux suffisent` : "un autre lieu suffit"} : un emplacement de plus n’apporterait rien.`,
  /** What was compared, and what the proof does not say. */
  compared: ({ allowed, barred, isListed, by, model, threshold, hasEnds }: Compared) =>
    `Sont comparés tous les choix parmi ${communes(allowed)}${isListed ? " de la liste" : ""}${barred === 0 ? "" : ` (${nombre(barred)} ${barred > 1 ? "exclues" : "exclue"})`}, selon ${
      by ?? `le nombre d’habitants à moins de ${seuil(threshold, model)} ${parLeModele(model)}`
    }.${model.kind === "route" ? ` Les trajets sont ceux que la page estime${hasEnds ? " ; voici ce qu’il en est aux deux bouts de leur fourchette." : ", sans leur fourchette."}` : ""}`,
  /** A list of communes to which the candidates are limited. */
  among: {
    title: ({ count }: Counted) =>
      count === 0 ? "Limiter les emplacements à une liste de communes" : `Emplacements limités à ${communes(count)}`,
    lead: "Pour chercher seulement là où un local existe : collez la liste des communes, ou prenez celles d’une couche importée ou d’un type de lieu de la carte. La page ne connaît ni les bureaux de poste, ni les horaires des mairies. La liste est dans le lien.",
    field: "Codes INSEE ou noms exacts de communes, d’EPCI ou de départements",
    hint: "Un par ligne, ou séparés par des virgules, des points-virgules ou des tabulations.",
    take: "Limiter à cette liste",
    ofLayer: ({ name, count }: Counted & { readonly name: string }) =>
      `Communes de la couche « ${name} » (${nombre(count)})`,
    ofType: ({ name, count }: Counted & { readonly name: string }) =>
      `Communes qui ont un lieu « ${name} » (${nombre(count)})`,
    sources: "Prendre les communes",
    clear: "Ne plus limiter",
    done: ({ count }: Counted) => `Emplacements limités à ${communes(count)}.`,
    cleared: "Les emplacements ne sont plus limités à une liste.",
    empty: "Aucune commune des sept départements n’est dans cette liste : rien n’a changé.",
    unknown: ({ count, names }: Counted & { readonly names: string }) =>
      count > 1
        ? `${nombre(count)} textes ne désignent aucune commune, ou en désignent plusieurs : ${names}. Ils restent ci-dessus : corrigez-les ou effacez-les.`
        : `Un texte ne désigne aucune commune, ou en désigne plusieurs : ${names}. Il reste ci-dessus : corrigez-le ou effacez-le.`,
  },
  reportTitle: "Meilleurs emplacements proposés",
  reportGain: "Apport",
  reportAfter: "Ensuite",
  /** In print and in files. */
  listed: {
    forced: ({ text }: { readonly text: string }) => `Communes imposées : ${text}`,
    barred: ({ text }: { readonly text: string }) => `Communes exclues : ${text}`,
  },
  others: ({ count }: Counted) => `${nombre(count)} autres`,
};

export type SiteMarksWords = typeof siteMarks;

function marquees(forced: number, barred: number): string {
  const parts = [
    ...(forced === 0 ? [] : [`${nombre(forced)} ${forced > 1 ? "imposées" : "imposée"}`]),
    ...(barred === 0 ? [] : [`${nombre(barred)} ${barred > 1 ? "exclues" : "exclue"}`]),
  ];
  return parts.join(", ");
}

function imposes(count: number): string {
  return count > 1 ? `les ${nombre(count)} lieux imposés` : "le lieu imposé";
}

function communes(count: number): string {
  return `${nombre(count)} ${count > 1 ? "communes" : "commune"}`;
}
