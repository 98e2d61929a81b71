import { list, number } from "../core/en.ts";
import type { SeasonalWords } from "./fr.ts";

export const seasonal: SeasonalWords = {
  seasonalTitle: "Seasonal work",
  seasonalLead: "Tell us your resort: we show where you can get help, and when.",
  resortExample: "E.g. Val Thorens",
  filtersPutAside:
    "Your filters do not apply here: every Espace saisonnier is shown. You will find them again under “Find”.",
  whichResort: "Choose your resort",
  whichResortHint: "Choose it in the list, or tap it on the map.",
  allResorts: ({ count }) => `${number(count)} ${count === 1 ? "resort" : "resorts"}`,
  resortsLoading: "Loading the resorts…",
  resortsFailed: "The resorts could not be loaded. Everything else on this page works.",
  otherResort: "Choose another resort",
  nearestSpace: "The nearest Espace saisonnier (seasonal workers’ office)",
  noSpace: ({ nearKm }) => `No Espace saisonnier is known within ${nearKm} km.`,
  nothingNear: ({ nearKm }) =>
    `Nothing is near: no Espace saisonnier and no France services within ${nearKm} km. This France services helps by phone:`,
  nearestDesk: "The nearest France services (public services desk)",
  partOf: ({ name }) => `In the list of places: ${name}`,
  placeSeasons: {
    hiver: "Open in winter, according to the source",
    ete: "Open in summer, according to the source",
    "toute-l-annee": "Open all year, according to the source",
  },
  meanwhile: "Meanwhile, the nearest France services (public services desk)",
  meanwhileWhy: ({ reason, nearKm }) =>
    ({
      far: `The Espace saisonnier is more than ${nearKm} km away by road.`,
      closed: "The Espace saisonnier is not open right now.",
      unknown: "The opening hours of the Espace saisonnier are not known.",
      silent: "Neither a phone number nor an email address of the Espace saisonnier is known.",
    })[reason],
  meanwhileHelps: ({ themes }) => `It helps seasonal workers too: ${list(themes)}.`,
  afterHours: "Evenings and weekends",
  afterHoursLead: ({ nearKm }) =>
    `Within ${nearKm} km, the nearest desks that are open after 17:30, on Saturday or on Sunday:`,
  noAfterHours: ({ nearKm }) =>
    `Less than ${nearKm} km away, no desk whose hours we know is open after 17:30, on Saturday or on Sunday. Ask for an appointment at a time that suits you.`,
  afterHoursUnknown: ({ count }) =>
    `We do not know the opening hours of ${number(count)} other ${count === 1 ? "place" : "places"}.`,
  eveningUntil: ({ days, to }) => `${list(days)} until ${to}`,
  weekendTimes: ({ days, from, to }) => `${list(days)}, between ${from} and ${to}`,
  seasonalHousing: "A bed, or a place for your van",
  seasonalHousingNote: ({ nearKm }) => `Less than ${nearKm} km away. No front desk: contact them first.`,
  noSeasonalHousing: ({ nearKm }) =>
    `We know of no housing service and no area for vehicles less than ${nearKm} km away. Ask the Espace saisonnier or your employer.`,
  aboutSpaces: "What is an Espace saisonnier?",
  aboutSpacesText:
    "A desk in a resort or a valley for people who work there for a season. You bring your questions about housing, work, health and training, and they help you with the paperwork. Each one has its own hours and subjects: its sheet says what we know of it.",
  remoteTitles: { mail: "By email", mandate: "By authorising an adviser" },
  mandateText:
    "At a France services desk that offers “Aidants Connect” you can sign an authorisation (mandat). It says which procedures, and for how long: an adviser may then do them online in your name, without your passwords. To sign, you must be able to sign in once to FranceConnect. No account? Tell the adviser.",
  emergency: "Danger, accident, sudden illness: call 112, free of charge throughout the European Union.",
  conventions: ({ count }) =>
    count === 1
      ? `${number(count)} commune has signed a seasonal housing agreement, as far as we know`
      : `${number(count)} communes have signed a seasonal housing agreement, as far as we know`,
  conventionsNote:
    "Under this agreement with the State, the commune commits itself to housing its seasonal workers. The list comes from the press and from public websites: it is not complete.",
  signedIn: ({ years }) => `Signed in ${list(years)}`,
  signedUnknown: "Year unknown",
  legendResorts: ({ state, nearKm }) =>
    ({
      near: `Resort within ${nearKm} km of an Espace saisonnier in winter`,
      far: `Resort with no known Espace saisonnier within ${nearKm} km in winter`,
      unknown: "Resort",
    })[state],
  legendConvention: "Commune that has signed a seasonal housing agreement",

  lifeFailed: "The events and partnerships could not be loaded.",
  meetingsTitle: "Events through the year",
  meetingsLead: "Job fairs, welcome evenings and health days that return each year, according to our sources.",
  meetingsNoDate: "No upcoming date is known: ask the organiser.",
  meetingsComing: "Coming up, according to our sources",
  meetingMonthUnknown: "Month unknown",
  meetingSeen: ({ year }) => (year === "" ? "Year in which it was seen: unknown." : `Seen in ${year}.`),
  meetingCalendar: "All events with a date, for my calendar (ICS)",
  meetingCalendarNote:
    "Mostly past dates for now. A calendar that subscribes to this address gets the next ones as soon as a source gives them.",
  agreementsTitle: "Partnerships and agreements",
  agreementsLead:
    "With the seaside, between employers, for housing or health: what our sources say of them. The list is partial.",
  conventionFacts: {
    signature: "signature",
    renouvellement: "renewal",
    bilan: "report",
    echeance: "end",
    "commune-touristique": "tourist commune",
    "station-classee": "classified tourist resort",
    compte: "count of the département",
    cadre: "framework of the law",
  },

  linksTitle: "Resources: help, sites and guides",
  linksLead: "What others offer, on their own sites, for housing, work, health and getting around. Mostly in French.",
  linksFailed: "The resources could not be loaded.",
  linksLimits:
    "A partial list, taken from public sources; the addresses were not opened one by one. Amounts and conditions may have changed: check on the site.",
  linkAudience: "For whom",
  linkAnyAudience: "Everybody",
  linkAudiences: {
    habitants: "residents",
    saisonniers: "seasonal workers",
    employeurs: "employers",
    agents: "staff of the places",
    collectivites: "local authorities",
  },
  linkTheme: "Subject",
  linkAnyTheme: "All subjects",
  linkServices: "Places with public services",
  linkFor: "For",
  linkCount: ({ count, all, place }) =>
    `${count} of ${all} resources${place === "" ? "" : ` (${place}, and those that hold everywhere)`}`,
  linksOfNeed: ({ count }) => `Help and sites on this subject (${count})`,
  linksOfPlace: ({ count }) => `Help and sites on these subjects (${count})`,
  linksOfTravel: ({ names }) => `Without a car here: ${names}`,
  linkDated: ({ date }) => `Content: ${date}.`,
  linkUndated: "Date of the content unknown.",
  linkOld: "Old: check it.",

  cardTitle: "A card to show",
  cardLead: "Tick what you need, then show this card at the desk, or send it.",
  cardNeedNames: {
    logement: "A bed, a place to live",
    emploi: "My contract, my pay",
    sante: "My health",
  },
  cardArrivalDay: "I arrive on",
  cardIntro: ({ name }) =>
    name === "" ? "Hello, I am working here for a season." : `Hello, I am working in ${name} for a season.`,
  cardNeeds: {
    logement: "I am looking for a bed or a place to live.",
    emploi: "I have a question about my contract or my pay.",
    sante: "I need medical care, or help with my health insurance.",
  },
  cardArrival: ({ day, date }) => `I arrive on ${day} ${date}.`,
  cardSpeaks: {
    fr: "I speak French.",
    en: "I speak English.",
    it: "I speak Italian.",
    es: "I speak Spanish.",
  },
  cardAsk: "Can you help me? If not, who can?",
  cardSubject: "A seasonal worker asks for help",
  firstDesk: ({ day, date, time }) => `Next opening: ${day} ${date} at ${time}`,
  firstDeskUnknown: "Opening hours unknown: ask for an appointment.",
  cardMail: "Write this message",
};
