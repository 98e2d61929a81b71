import type { MandatesWords } from "./fr.ts";

export const mandates: MandatesWords = {
  mandatePlaces: ({ count }) => `See the ${count} places of the known list`,
  carlessMandates: "Procedures by mandate (Aidants Connect): fewer trips",
  carlessMandatesLead:
    "With a mandate an adviser can do your procedures online in your name. Ask whether you need to come back. Places that you can reach without a car come first, then the nearest ones.",
  mandateList: ({ date }) => `List of ${date}: ask before you set out.`,
};
