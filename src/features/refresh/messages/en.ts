import { number } from "../../../ui/messages/en/grammar.ts";
import type { RefreshWords } from "./fr.ts";

export const refresh: RefreshWords = {
  refreshIntro:
    "This button asks data.gouv.fr for the current national list of France services, a file of about 1 MB. Nothing else leaves your device: no position, no search, no layer. The list is read here, and then you decide.",
  refreshAsk: "Update from data.gouv.fr",
  refreshAsking: "PlaceQuery data.gouv.fr for the list…",
  refreshReading: "The list has arrived: comparing it with the map…",
  refreshStopped: "Stopped. The map has not changed.",
  refreshFaults: {
    offline: "The device has no network: the list could not be asked for. Try again when it is back.",
    unreachable: "data.gouv.fr could not be reached, or its answer broke off. Check the connection, then try again.",
    late: "data.gouv.fr did not answer within a minute. Try again later, or on a better connection.",
    broken: "data.gouv.fr is out of order or overloaded. Try again in a few minutes.",
    moved:
      "The list is no longer at its usual address. If this lasts, download it from data.gouv.fr and import the file above.",
    "too-large": "The file sent by data.gouv.fr is too large to be the list: nothing was read. Try again later.",
    "not-the-list":
      "The file sent by data.gouv.fr is not the list of France services: nothing was imported. Try again later.",
    incomplete:
      "The list that came is incomplete: more than a tenth of our places are missing from it, or it has too few rows. Nothing was imported. Try again later.",
    "no-map":
      "The places or communes of the map are not loaded: there is nothing to compare the list with. Try again when the map is there.",
    "reader-failed": "The program that reads the list could not start. Reload the page, then try again.",
  },
  refreshTitle: ({ date }) => `List of ${date}, compared with the map`,
  refreshUndated: "Undated list, compared with the map",
  refreshSame: ({ count }) =>
    count === 1
      ? `No difference: the ${number(count)} France services place of the map is in the list, unchanged.`
      : `No difference: the ${number(count)} France services places of the map are in the list, unchanged.`,
  refreshDiffers: ({ count }) => `${number(count)} ${count === 1 ? "difference" : "differences"} from the map.`,
  refreshUnchanged: ({ count }) => `${number(count)} ${count === 1 ? "place" : "places"} unchanged`,
  refreshKinds: {
    added: "Added",
    gone: "Gone from the list",
    renamed: "Renamed",
    moved: "Moved",
    rescheduled: "Opening hours changed",
    retold: "Phone, email or address changed",
  },
  refreshKind: ({ kind, count }) => `${kind}: ${number(count)}`,
  refreshMovedBy: ({ number: km }) => `${km} km away`,
  refreshFormerly: ({ name }) => `before: ${name}`,
  refreshNow: ({ text }) => `in the list: ${text}`,
  refreshUnsaid: "nothing",
  refreshNotOnMap: "not on the map",
  refreshApplyNote:
    "The layer stays on this device, apart: you can hide or remove it under “My layers”. The next update replaces it.",
  refreshApply: "Apply as a layer",
  refreshLeave: "Do not apply",
  refreshLeft: "Nothing was applied. The map has not changed.",
  refreshApplied: ({ name }) => `The layer “${name}” is on the map.`,
  refreshLayerGone: "The layer has been removed since.",
  refreshLayer: ({ date }) => `France services list${date === "" ? "" : ` of ${date}`}`,
};
