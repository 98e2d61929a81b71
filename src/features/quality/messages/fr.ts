import type { Verification } from "../../../domain/place.ts";
import type { QualityCheck, QualityGroup } from "../../../domain/quality/quality-ref.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

export const quality = {
  qualityIntro: "Chaque chiffre ouvre les lieux qu’il compte, dans la liste et sur la carte.",
  qualityTable: "Contrôle des données",
  qualityColumn: "Contrôle",
  qualityGroups: {
    whole: "Ensemble",
    missing: "Données manquantes",
    verification: "Vérification",
    age: "Âge de la source",
    look: "À examiner",
  } satisfies Named<QualityGroup>,
  /** Names of the checks; those of verification exist elsewhere. */
  qualityChecks: {
    tous: "Tous les lieux",
    "sans-horaires": "Sans horaires",
    "sans-telephone": "Sans téléphone",
    "sans-courriel": "Sans courriel",
    "sans-site": "Sans site web",
    "position-commune": "Placé à la mairie, adresse non située",
    "moins-d-un-an": "Moins d’un an",
    "un-a-deux-ans": "D’un à deux ans",
    "deux-a-cinq-ans": "De deux à cinq ans",
    "cinq-ans-et-plus": "Cinq ans et plus",
    "sans-date": "Date inconnue",
    doutes: "Avec un doute signalé, non levé",
    doublons: "Peut-être inscrit deux fois",
  } satisfies Named<Exclude<QualityCheck, Verification>>,
  qualityWhere: "Département",
  qualityEverywhere: "Les sept départements",
  qualityNotes:
    "Tous les lieux sont comptés, quels que soient les filtres, avec ceux du fichier importé. L’âge va de la date la plus récente des sources du lieu à aujourd’hui ; si seule l’année est connue, il part du 1er janvier. « Peut-être inscrit deux fois » : deux lieux proches qui ont le même contact, la même adresse ou presque le même nom.",
  byDepartement: "Lieux par département et par type",
  total: "Total",
  /** Imported places outside the seven départements. */
  beyondDepartements: "Hors des sept départements",
  countedOnce:
    "Un lieu inscrit dans deux tables compte une fois dans le total et une fois dans chaque type. Un lieu importé d’un autre type ne compte que dans le total.",
  /** Title of a list of places: "Sans horaires, France services, Hautes-Alpes". */
  inspectedTitle: ({ count, text }: { readonly count: number; readonly text: string }) => `${lieux(count)} : ${text}`,
  inspectedNone: "Aucun lieu n’est dans ce cas.",
  showRest: ({ count }: Counted) =>
    count === 1 ? "Afficher le dernier lieu" : `Afficher les ${nombre(count)} autres lieux`,
  stopInspecting: "Fermer cette liste",
  resortsWithoutSpace: ({
    count,
    all,
    nearKm,
  }: {
    readonly count: number;
    readonly all: number;
    readonly nearKm: number;
  }) =>
    `${nombre(count)} ${count > 1 ? "stations" : "station"} sur ${nombre(all)} sans Espace saisonnier connu à moins de ${nearKm}\u00a0km l’hiver.`,
  showResorts: "Voir ces stations",
};
