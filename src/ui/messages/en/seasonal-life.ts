import type { SeasonalLifeWords } from "../fr/seasonal-life.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "The events and partnerships could not be loaded.",
  meetingsTitle: "Events through the year",
  meetingsLead: "Job fairs, welcome evenings and health days that return each year, according to our sources.",
  meetingsNoDate: "No upcoming date is known: ask the organiser.",
  meetingsComing: "Coming up, according to our sources",
  meetingToCalendar: "Put into my calendar",
  meetingMonthUnknown: "Month unknown",
  meetingsPast: ({ count }) => `Seen once, past (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Year in which it was seen: unknown." : `Seen in ${year}.`),
  meetingCount: ({ count, all }) => `${count} of ${all} events`,
  meetingSubject: "Subject of the events",
  meetingWhere: "Where",
  meetingAnywhere: "Anywhere",
  meetingNear: ({ km, name }) => `Within ${km}\u00a0km of ${name === "" ? "my position" : name}`,
  meetingNearNote:
    "As the crow flies, to the town hall; with the events in the same département whose commune is unknown.",
  meetingStartHint: "Choose a resort or a starting point at the top of the page to sort them by distance.",
  meetingCalendar: "All events with a date, for my calendar (ICS)",
  meetingCalendarNote:
    "Mostly past dates for now. A calendar that subscribes to this address gets the next ones as soon as a source gives them.",
  agreementsTitle: "Partnerships and agreements",
  agreementsLead:
    "With the seaside, between employers, for housing or health: what our sources say of them. The list is partial.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "None" : count} of ${all}${place === "" ? "" : ` (${place})`}`,
  agreementSubjects: {
    elsewhere: "Summer elsewhere, winter in a resort",
    employers: "Employers who share a contract",
    housing: "Housing",
    health: "Health",
    travel: "Getting around",
    other: "Other",
  },
  conventionTerms: {
    lasts: ({ date }) => `Three years: until ${date}.`,
    over: ({ date }) => `The three years are over (${date}); an extension or renewal is not known.`,
  },
  conventionsObliged: ({ count }) => `Known obligation, no agreement found: ${count}`,
  conventionsGeneral: "By département, and the law",
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
};
