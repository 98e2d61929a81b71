import type { OpenSeason } from "../../../domain/place.ts";
import type { ConventionFact } from "../../../domain/seasonal/conventions.ts";
import type { LinkAudience } from "../../../domain/useful-link.ts";
import type { Language } from "../../../state/app-state.ts";
import { liste, nombre } from "../core/fr.ts";
import { atResort } from "../french-names.ts";
import type { Counted, Named } from "../message.ts";

/** Reason why a France services is shown beside the nearest Espace saisonnier. */
export type MeanwhileReason = "far" | "silent" | "closed" | "unknown";

/** Needs of a seasonal worker on arrival. */
export type CardNeed = "logement" | "emploi" | "sante";

export const seasonal = {
  seasonalTitle: "Travailler une saison",
  seasonalLead: "Dites votre station : voici où l’on vous aide, et quand.",
  resortExample: "Ex.\u00a0: Val Thorens",
  filtersPutAside:
    "Vos filtres ne s’appliquent pas ici : tous les Espaces saisonniers sont montrés. Vous les retrouvez dans « Trouver ».",
  whichResort: "Choisissez votre station",
  whichResortHint: "Choisissez-la dans la liste, ou touchez-la sur la carte.",
  allResorts: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "stations" : "station"}`,
  resortsLoading: "Chargement des stations…",
  resortsFailed: "Les stations n’ont pas pu être chargées. Tout le reste de cette page fonctionne.",
  otherResort: "Choisir une autre station",
  nearestSpace: "L’Espace saisonnier le plus proche",
  noSpace: ({ nearKm }: { readonly nearKm: number }) => `Aucun Espace saisonnier connu à moins de ${nearKm} km.`,
  /** Without an Espace saisonnier or a France services near; before the place to call. */
  nothingNear: ({ nearKm }: { readonly nearKm: number }) =>
    `Rien n’est proche : ni Espace saisonnier ni France services à moins de ${nearKm} km. Cette France services aide par téléphone :`,
  nearestDesk: "La France services la plus proche",
  /** After the name of a place: its name in the list. */
  partOf: ({ name }: { readonly name: string }) => `Dans la liste des lieux : ${name}`,
  placeSeasons: {
    hiver: "Ouvert l’hiver, d’après la source",
    ete: "Ouvert l’été, d’après la source",
    "toute-l-annee": "Ouvert toute l’année, d’après la source",
  } satisfies Named<OpenSeason>,
  meanwhile: "En attendant, la France services la plus proche",
  meanwhileWhy: ({ reason, nearKm }: { readonly reason: MeanwhileReason; readonly nearKm: number }) =>
    ({
      far: `L’Espace saisonnier est à plus de ${nearKm} km par la route.`,
      closed: "L’Espace saisonnier n’est pas ouvert en ce moment.",
      unknown: "Les horaires de l’Espace saisonnier ne sont pas connus.",
      silent: "Ni téléphone ni courriel de l’Espace saisonnier ne sont connus.",
    })[reason],
  meanwhileHelps: ({ themes }: { readonly themes: readonly string[] }) =>
    `Elle aide aussi les saisonniers : ${liste(themes)}.`,
  afterHours: "Le soir et le week-end",
  afterHoursLead: ({ nearKm }: { readonly nearKm: number }) =>
    `À moins de ${nearKm} km, les lieux d’accueil les plus proches qui ouvrent après 17 h 30, le samedi ou le dimanche :`,
  noAfterHours: ({ nearKm }: { readonly nearKm: number }) =>
    `À moins de ${nearKm} km, aucun lieu d’accueil dont nous connaissons les horaires n’ouvre après 17 h 30, ni le samedi, ni le dimanche. Demandez un rendez-vous à une heure qui vous va.`,
  afterHoursUnknown: ({ count }: Counted) =>
    count > 1
      ? `Les horaires de ${nombre(count)} autres lieux ne sont pas connus.`
      : `Les horaires de ${nombre(count)} autre lieu ne sont pas connus.`,
  eveningUntil: ({ days, to }: Named<"to"> & { readonly days: readonly string[] }) =>
    `${liste(days).toLowerCase()} jusqu’à ${to}`,
  weekendTimes: ({ days, from, to }: Named<"from" | "to"> & { readonly days: readonly string[] }) =>
    `${liste(days).toLowerCase()}, entre ${from} et ${to}`,
  seasonalHousing: "Se loger, garer son véhicule",
  seasonalHousingNote: ({ nearKm }: { readonly nearKm: number }) =>
    `À moins de ${nearKm} km. Ce ne sont pas des lieux d’accueil : renseignez-vous avant de venir.`,
  noSeasonalHousing: ({ nearKm }: { readonly nearKm: number }) =>
    `Nous ne connaissons ni service de logement ni aire pour véhicules à moins de ${nearKm} km. Demandez à l’Espace saisonnier ou à votre employeur.`,
  aboutSpaces: "Qu’est-ce qu’un Espace saisonnier ?",
  aboutSpacesText:
    "Un lieu d’accueil, dans une station ou une vallée, pour les personnes qui y travaillent une saison. Vous y posez vos questions sur le logement, l’emploi, la santé et la formation, et l’on vous aide dans vos démarches. Chaque lieu a ses horaires et ses sujets : sa fiche dit ce que nous en savons.",
  remoteTitles: { mail: "Par courriel", mandate: "Par un mandat" } satisfies Named<"mail" | "mandate">,
  mandateText:
    "Dans une France services qui propose « Aidants Connect », vous pouvez signer un mandat. Il dit quelles démarches et pour combien de temps : un conseiller peut alors les faire en ligne en votre nom, sans vos mots de passe. Pour signer, il faut pouvoir se connecter une fois avec FranceConnect. Vous n’avez pas de compte ? Dites-le au conseiller.",
  emergency: "Danger immédiat, accident, malaise : appelez le 112, gratuit dans toute l’Union européenne.",
  conventions: ({ count }: Counted) =>
    count > 1
      ? `${nombre(count)} communes ont signé une convention de logement saisonnier, à notre connaissance`
      : `${nombre(count)} commune a signé une convention de logement saisonnier, à notre connaissance`,
  conventionsNote:
    "Par cette convention avec l’État, la commune s’engage pour le logement de ses saisonniers. Liste tirée de la presse et de sites publics : elle n’est pas complète.",
  signedIn: ({ years }: { readonly years: readonly string[] }) => `Signée en ${liste(years)}`,
  signedUnknown: "Année inconnue",
  legendResorts: ({ state, nearKm }: { readonly state: "near" | "far" | "unknown"; readonly nearKm: number }) =>
    ({
      near: `Station à moins de ${nearKm} km d’un Espace saisonnier, l’hiver`,
      far: `Station sans Espace saisonnier connu à moins de ${nearKm} km, l’hiver`,
      unknown: "Station",
    })[state],
  legendConvention: "Commune qui a signé une convention de logement saisonnier",

  // Meetings and agreements about seasonal work.
  lifeFailed: "Les événements et les partenariats n’ont pas pu être chargés.",
  meetingsTitle: "Événements de l’année",
  meetingsLead:
    "Forums de l’emploi, soirées d’accueil et journées de santé qui reviennent chaque année d’après nos sources.",
  meetingsNoDate: "Aucune date à venir n’est connue\u00a0: demandez-la à l’organisateur.",
  meetingsComing: "À venir, d’après nos sources",
  meetingMonthUnknown: "Mois inconnu",
  /** `year`: "" when unknown. */
  meetingSeen: ({ year }: { readonly year: string }) =>
    year === "" ? "Année où il a été vu\u00a0: inconnue." : `Vu en ${year}.`,
  meetingCalendar: "Tous les événements datés, pour mon agenda (ICS)",
  meetingCalendarNote:
    "Aujourd’hui surtout des dates passées. Un agenda abonné à cette adresse reçoit les prochaines, dès qu’une source les donne.",
  agreementsTitle: "Partenariats et accords",
  agreementsLead:
    "Avec la mer, entre employeurs, pour le logement ou la santé\u00a0: ce que nos sources en disent. La liste est partielle.",
  conventionFacts: {
    signature: "signature",
    renouvellement: "renouvellement",
    bilan: "bilan",
    echeance: "échéance",
    "commune-touristique": "commune touristique",
    "station-classee": "station classée de tourisme",
    compte: "compte du département",
    cadre: "cadre de la loi",
  } satisfies Named<ConventionFact["fact"]>,

  // Useful links: help, sites and guides that others publish.
  linksTitle: "Ressources\u00a0: aides, sites et guides",
  linksLead:
    "Ce que d’autres proposent, sur leurs propres sites, pour se loger, travailler, se soigner et se déplacer.",
  linksFailed: "Les ressources n’ont pas pu être chargées.",
  linksLimits:
    "Liste partielle, relevée dans des sources publiques\u202f; les adresses n’ont pas été ouvertes une à une. Les montants et les conditions peuvent avoir changé\u00a0: vérifiez sur le site indiqué.",
  linkAudience: "Pour qui",
  linkAnyAudience: "Tout le monde",
  /** Within a sentence. */
  linkAudiences: {
    habitants: "habitants",
    saisonniers: "saisonniers",
    employeurs: "employeurs",
    agents: "agents des lieux d’accueil",
    collectivites: "collectivités",
  } satisfies Named<LinkAudience>,
  linkTheme: "Sujet",
  linkAnyTheme: "Tous les sujets",
  linkServices: "Lieux de services au public",
  linkFor: "Pour",
  /** Number of links shown and of all; `place` is the département, or "". */
  linkCount: ({ count, all, place }: Named<"place"> & Counted & { readonly all: number }) =>
    `${count === 0 ? "Aucune ressource" : count === 1 ? "1 ressource" : `${count} ressources`} sur ${all}${place === "" ? "" : ` (${place}, et celles qui valent partout)`}`,
  linksOfNeed: ({ count }: Counted) => `Aides et sites sur ce sujet (${count})`,
  linksOfPlace: ({ count }: Counted) => `Aides et sites sur ces sujets (${count})`,
  /** `names`: all titles. */
  linksOfTravel: ({ names }: { readonly names: string }) => `Sans voiture ici\u00a0: ${names}`,
  linkDated: ({ date }: { readonly date: string }) => `Contenu\u00a0: ${date}.`,
  linkUndated: "Date du contenu inconnue.",
  linkOld: "Ancien\u00a0: à vérifier.",

  // « À montrer »: a card in the reader's language and in French, to show at a place.
  cardTitle: "À montrer",
  cardLead: "Cochez ce qu’il vous faut, puis montrez cette fiche à l’accueil, ou envoyez-la.",
  cardNeedNames: {
    logement: "Un lit, un logement",
    emploi: "Mon contrat, ma paie",
    sante: "Ma santé",
  } satisfies Named<CardNeed>,
  cardArrivalDay: "J’arrive le",
  /** `name` is "" for the device's own position. */
  cardIntro: ({ name }: { readonly name: string }) =>
    name === "" ? "Bonjour, je travaille une saison ici." : `Bonjour, je travaille une saison ${atResort(name)}.`,
  cardNeeds: {
    logement: "Je cherche un lit ou un logement.",
    emploi: "J’ai une question sur mon contrat ou sur ma paie.",
    sante: "J’ai besoin de soins, ou d’aide pour mon assurance maladie.",
  } satisfies Named<CardNeed>,
  cardArrival: ({ day, date }: Named<"day" | "date">) => `J’arrive le ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Je parle français.",
    en: "Je parle anglais.",
    it: "Je parle italien.",
    es: "Je parle espagnol.",
  } satisfies Named<Language>,
  cardAsk: "Pouvez-vous m’aider ? Sinon, qui le peut ?",
  cardSubject: "Demande d’aide d’une personne qui travaille une saison",
  firstDesk: ({ day, date, time }: Named<"day" | "date" | "time">) =>
    `Prochaine ouverture : ${day.toLowerCase()} ${date} à ${time}`,
  firstDeskUnknown: "Horaires inconnus : demandez un rendez-vous.",
  cardMail: "Écrire ce message",
};

export type SeasonalWords = typeof seasonal;
