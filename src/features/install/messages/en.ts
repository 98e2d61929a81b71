import type { InstallWords } from "./fr.ts";

export const install: InstallWords = {
  installTitle: "Install the map",
  installLead:
    "Once installed, the map has its icon on the device and opens in a window of its own. It is the same page, and you remove it like any application.",
  install: "Install on this device",
  installOutcomes: {
    accepted: "The map is being installed on this device.",
    dismissed: "Nothing was installed. The menu of the browser lets you do it later.",
    failed: "The browser could not install the map. Its menu may let you do it.",
  },
};
