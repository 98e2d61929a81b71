import type { OfflineWords } from "../fr/offline.ts";
import { number } from "./grammar.ts";

export const offline: OfflineWords = {
  offlineBadge: "Offline",
  offlineLimits:
    "Map, list, place details and figures work without a network. The search for addresses and online base maps need a connection.",
  offlineNotKept:
    "What is open already works without a network; the rest does not, since the map is not kept on this device.",
  offlineWeight: ({ count }) => `Less than ${number(count)} MB to download.`,
  startOffline: "Keep the map on this device",
  updateReady: "A new version of the page is ready.",
  updateElsewhere:
    "The page was updated in another tab. Reload this one to see the new version: what it has not loaded yet may be missing.",
  updateMissing: "The site was updated, and a part of this page is no longer there. Reload it to go on.",
  updateLoses:
    "Reloading the page would lose what you wrote in a field. Everything else is kept: filters, planned help points, imported file.",
  updating: "Updating…",
  updateNow: "Update",
  updateAnyway: "Continue anyway",
  reloadPage: "Reload",
  notNow: "Later",
  offlineKeeping: {
    unknown: "The page is finding out whether it can open without a network on this device.",
    unsupported: "Here the browser cannot keep the map on the device: it needs the network at each visit.",
    unasked:
      "The map is not kept on this device. If you keep it, it is downloaded once and then opens without a network.",
    preparing: "The map is being downloaded to this device, to open without a network from then on.",
    ready: "The map is kept on this device: it opens without a network, at the same address.",
    failed:
      "The map could not be kept on this device: the network dropped, or there is no room left. It works with the network.",
  },
};
