import type { ChangeKind, VersionField } from "../domain/history/history.ts";
import { createFormat } from "../ui/format.ts";
import { core } from "../ui/messages/core/fr.ts";
import { details } from "../ui/messages/details/fr.ts";
import { atCommune, nearPlace, ofPlace } from "../ui/messages/french-names.ts";

/** Words of the map's page: plain pages are in French only, like the data. */
export const WORDS = { ...core, ...details };
export const FORMAT = createFormat("fr");

export const PLAIN_WORDS = {
  purpose:
    "Carte ouverte des lieux des Alpes françaises où se faire aider dans ses démarches : France services, Espaces saisonniers, lieux multi-services.",
  list: "Liste des lieux",
  listPurpose: "Tous les lieux de la carte, par département et par commune, sans carte ni JavaScript.",
  listOf: (departement: string) => `Lieux d’aide aux démarches : ${departement}`,
  allDepartements: "Tous les départements",
  oldHours: ({ year }: { readonly year: string }) => `Horaires de ${year}, à confirmer.`,
  openMap: "Ouvrir la carte",
  onMap: "Voir sur la carte, avec le chemin et les lieux voisins",
  accessOf: "Voir sur la carte qui habite à quelle distance de ces lieux",
  inList: (departement: string) => `Les autres lieux : ${departement}`,
  checked: "Les horaires peuvent avoir changé : renseignez-vous avant de vous déplacer.",
  changes: "Ce qui a changé",
  changesOf: (date: string) => `Version du ${date}`,
  changesFirst: "Première version gardée",
  changed: (count: number) => `${count} ${count > 1 ? "lieux concernés" : "lieu concerné"}`,
  changeKinds: {
    added: "Nouveau",
    removed: "N’est plus dans les données",
    changed: "Changé",
  } satisfies Readonly<Record<ChangeKind, string>>,
  changeFields: {
    name: "Nom",
    categories: "Type de lieu",
    kind: "Nature",
    format: "Format",
    address: "Adresse",
    postcode: "Code postal",
    commune: "Commune",
    code_departement: "Département",
    position: "Position sur la carte",
    phone: "Téléphone",
    email: "Courriel",
    website: "Site web",
    opening_hours: "Horaires",
    appointment: "Rendez-vous",
    season: "Saison",
    themes: "Thèmes",
    stops: "Arrêts et permanences",
    verification: "Vérification",
    mandates: "Liste Aidants Connect",
  } satisfies Readonly<Record<VersionField, string>>,
  notFound: "Cette page n’existe pas",
  notFoundWhy: "Son adresse est incomplète, ou le lieu n’est plus dans les données.",
} as const;

export const LICENCE_WORDS = {
  title: "Licences",
  purpose:
    "Le code de la carte, ses données, et les bibliothèques et polices qu’elle contient, avec la licence de chacune.",
  code: "Le code",
  codeIs: "Licence MIT : chacun peut l’utiliser, le modifier et le redistribuer, en gardant cette mention.",
  data: "Les données",
  dataAre:
    "Chaque source garde sa licence. Là où elle n’en précise pas, seuls des faits isolés sont repris : un nom, une adresse, un horaire.",
  noneStated: "licence non précisée",
  vintage: (date: string) => `millésime ${date}`,
  packages: ({ count }: { readonly count: number }) => `Les ${count} bibliothèques et polices`,
  packagesAre:
    "Liste faite à la construction du site, de ce qui se trouve réellement dans ses fichiers. Les textes sont ceux de leurs auteurs, en anglais.",
  packedIn: (holder: string) => `contenue dans ${holder} ; la version est celle installée à côté`,
  text: "Texte de la licence",
} as const;

export const COMMUNE_WORDS = {
  title: (name: string) => `France services ${nearPlace(name)}`,
  purpose: ({ name, where, answer }: { readonly name: string; readonly where: string; readonly answer: string }) =>
    `Où se faire aider dans ses démarches ${nearPlace(name)} (${where}). ${answer}`,
  answerInShort: ({ questions, answer }: { readonly questions: string; readonly answer: string }) =>
    `Pour ${questions}\u00a0: ${answer}`,
  commune: ({ name, where }: { readonly name: string; readonly where: string }) =>
    `Commune ${ofPlace(name)} (${where})`,
  visits: (name: string) => `Permanences ${atCommune(name)}`,
  daysToAsk: "Jours et heures à demander avant d’y aller.",
  daysToConfirm: "Appelez avant d’y aller.",
  helpsFor: "On vous y aide pour",
  /** Each followed by the address of the site. */
  vehicles: "La carte grise et le permis se demandent en ligne\u00a0:",
  helpOnline: "Ici, on vous aide à le faire.",
  noCare: "Pour la santé, on vous aide pour vos droits et vos démarches\u202f; on n’y est pas soigné.",
  seasonInstead:
    "Aucun Espace saisonnier n’est connu à moins de 40\u00a0km\u00a0: les France services aident aussi les saisonniers.",
  none: (questions: string) => `Aucun lieu n’est connu à moins de 40\u00a0km pour\u00a0: ${questions}.`,
  away: (km: string) => `à ${km}\u00a0km par la route`,
  winterKm: (km: string) => `L’hiver, un col est fermé\u00a0: ${km}\u00a0km.`,
  winterBeyond: (km: string | undefined) =>
    `L’hiver, un col est fermé\u00a0: ${km === undefined ? "aucune route ouverte n’y mène" : `${km}\u00a0km`}, et rien d’autre n’est connu à moins de 40\u00a0km.`,
  winterOther: "L’hiver, un col est fermé\u202f; le plus proche est alors",
  more: "Plus tôt, le samedi, plus près d’une adresse\u00a0: poser la question sur la carte",
  near: "Communes voisines",
  all: "Les pages des communes",
  everyPlaceOf: (departement: string) => `Tous les lieux\u00a0: ${departement}`,
} as const;
