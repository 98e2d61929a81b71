import type { SeasonalLifeWords } from "./fr.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "The meetings and partnerships could not be loaded.",
  meetingsTitle: "Meetings of the year",
  meetingsLead: "Job forums, welcome evenings and health days that come back each year, by our sources.",
  meetingsNoDate: "No coming date is known: ask the organiser.",
  meetingsComing: "To come, by our sources",
  meetingToCalendar: "Put into my calendar",
  meetingMonths: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  meetingMonthUnknown: "Month unknown",
  meetingsPast: ({ count }) => `Seen once, past (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Year in which it was seen: unknown." : `Seen in ${year}.`),
  agreementsTitle: "Partnerships and agreements",
  agreementsLead:
    "With the seaside, between employers, for housing or health: what our sources say of them. The list is partial.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "None" : count} of ${all}${place === "" ? "" : ` (${place})`}`,
  conventionTerms: {
    lasts: ({ date }) => `Three years: until ${date}.`,
    over: ({ date }) => `The three years are over (${date}); an extension or renewal is not known.`,
  },
  conventionsObliged: ({ count }) => `Known obligation, no convention found: ${count}`,
  conventionsInTerritory: ({ count, over }) =>
    `${count === 0 ? "No convention on seasonal housing is known" : count === 1 ? "One commune has signed a convention on seasonal housing, as far as we know" : `${count} communes have signed a convention on seasonal housing, as far as we know`}${over === 0 ? "" : count === 1 ? "; its three years are over" : `; for ${over} the three years are over`}. The list is partial.`,
  noAgreement: "None is known.",
  agreementsOfDepartement:
    "Sources rarely name the communes that take part: these are all known partnerships and agreements of the département. The list is partial.",
  reportConventions: "Conventions on seasonal housing",
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
