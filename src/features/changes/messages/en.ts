import { places } from "../../../ui/messages/en/grammar.ts";
import type { ChangesWords } from "./fr.ts";

export const changes: ChangesWords = {
  changesLead:
    "What each published version added, removed or changed in the details of places. A removed place may have closed, or be joined with another one. Comments are not compared.",
  changesFailed: "The history of the places could not be loaded.",
  changesEmpty: "No version is kept yet: there is nothing to compare.",
  changesDepartement: "In which département",
  changesAnywhere: "All départements",
  changesOf: ({ date, count }) => `${date}: ${places(count)} concerned`,
  changesFirst: ({ date, count }) => `First version kept: ${date}, ${places(count)}. What changed before is not known.`,
  changesCount: ({ count, versions }) =>
    `${places(count)} concerned, in ${versions} ${versions === 1 ? "version" : "versions"} since the first one.`,
  changeKinds: { added: "New", removed: "No longer in the data", changed: "Changed" },
  changeFields: {
    name: "Name",
    categories: "Type of place",
    kind: "Kind",
    format: "Format",
    address: "Address",
    postcode: "Postcode",
    commune: "Commune",
    code_departement: "Département",
    position: "Position on the map",
    phone: "Telephone",
    email: "Email",
    website: "Website",
    opening_hours: "Opening hours",
    appointment: "Appointment",
    season: "Season",
    themes: "Subjects",
    stops: "Stops",
    verification: "Verification",
    mandates: "Aidants Connect list",
  },
  changedValue: ({ from, to }) => `${to} (before: ${from})`,
  changedUnknown: "unknown",
  changedElsewhere: "changed, see the details of the place",
  changesFeed: "Follow these changes (Atom feed)",
};
