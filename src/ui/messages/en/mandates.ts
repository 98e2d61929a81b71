import type { MandatesWords } from "../fr/mandates.ts";

export const mandates: MandatesWords = {
  mandatePlaces: ({ count }) => `See these ${count} places`,
  carlessMandates: "Acting on your behalf (Aidants Connect): fewer trips",
  carlessMandatesLead:
    "With your authorisation (mandat), an adviser can do your paperwork online in your name. Ask whether you need to come back. Places that you can reach without a car come first, then the nearest ones.",
  mandateList: ({ date }) => `List of ${date}: ask before you set out.`,
};
