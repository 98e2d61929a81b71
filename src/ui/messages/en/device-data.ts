import type { DeviceDataWords } from "../fr/device-data.ts";

export const deviceData: DeviceDataWords = {
  searchShortcut: "The “/” key leads to the search",
  eraseAll: "Erase everything that this page keeps on this device",
  eraseAsk:
    "Everything that this page keeps here (searches, choices, planned help points, imported file, corrections, the offline copy) will be erased. This cannot be undone.",
  eraseNow: "Erase everything",
  eraseNot: "Erase nothing",
  erasing: "Erasing…",
  erased:
    "Everything has been erased from this device. What the page still shows comes from its address, and goes with it. Close other tabs with the map; at your next visit it will be kept again, to open without a network.",
  eraseRefused: "The browser would not erase everything. Erase this site’s data in the browser’s settings.",
  eraseUnavailable:
    "Nothing was erased: this part of the page could not be loaded. Check the connection, then try again.",
};
