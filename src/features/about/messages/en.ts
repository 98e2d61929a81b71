import { number, places } from "../../../ui/messages/en/grammar.ts";
import type { AboutWords } from "./fr.ts";

export const about: AboutWords = {
  aboutSections: {
    method: "Method",
    sources: "Sources and licences",
    accessibility: "Accessibility",
    privacy: "Privacy",
    software: "Software and credits",
    contact: "Reports and contact",
  },
  aboutIntro:
    "An open map of the places where people get help with public services, in seven départements of the French Alps. It is a static site: it has no server of its own, no account and no advertising.",
  aboutPlainList: "List of places without the map (in French)",
  aboutVersion: "Version of the software",
  aboutBuild: "Build fingerprint",
  aboutNoBuild: "none: development version",
  aboutData: "Data",
  aboutDataAre: ({ count, date }) => `${places(count)}, from sources up to ${date}`,
  aboutPeople: "Population",
  aboutPeopleAre: ({ vintage }) => `municipal, ${vintage} edition`,
  aboutMethod: [
    "The places come from tables maintained by hand, from the official list of France services and other public sources. Each sheet gives its source and date, and says whether it is still to be confirmed.",
    "Distance is counted from where people live (6,466 points, from the 1 km squares of the 2021 census) or, if you prefer, from the town hall of each commune, to the nearest visible place: as the crow flies, or by road, in summer and in winter. These are estimates, neither measurements nor directions.",
    "A person is covered when that distance does not exceed the chosen threshold; a commune may thus be partly covered. A share is the number of people covered, divided by the population of the territory. It can be given for people aged 65 and over, for those under 15 or, as an estimate, for households without a car.",
  ],
  aboutLicences: "Texts of all licences",
  accessState: "Compliance status",
  accessStateIs: ({ share, count, total }) =>
    `The site is declared to comply partially with the RGAA 4.1.2, the French accessibility standard: ${count} of the ${total} criteria that apply to it are met, which is ${share}, by the project’s own assessment. Full compliance will be declared only after a check from outside.`,
  accessBasis:
    "This rate comes from an assessment by the project itself, on 28 and 29 November 2026: the 106 criteria, from the code, automatic tests and the screens that were looked at, though not each criterion on each screen; colour and labels were looked at on all fifteen. It is provisional. Nobody outside the project has checked it. The result of each criterion and its evidence are in docs/rgaa.csv, with the code. The site is designed to follow WCAG 2.2 at level AA.",
  accessTested: "What is tested in each version",
  accessTests: [
    "In Chromium, axe-core finds no faults in views and sheets, in light and dark appearance.",
    "The main tasks can be done with the keyboard alone, and the focus stays visible.",
    "Views fit a window 320 pixels wide, without horizontal scrolling; nothing is cut off with text twice as large, nor at 400% zoom.",
    "Names, roles and announcements read by assistive technology are checked in the page, in French and partly in English.",
    "Ten tasks by keyboard in Firefox 153 with the screen reader Orca 48, on Linux, on 28 November 2026: what Orca says was recorded in writing, and read.",
  ],
  accessUntested: "What has not been tested",
  accessNotTests: [
    "An audit by somebody outside the project.",
    "Listening with NVDA, JAWS, VoiceOver or TalkBack.",
    "Safari, and real phones.",
    "Use by people with disabilities.",
  ],
  accessFaults: "What is known not to be accessible",
  accessFaultsAre: [
    "The map itself cannot be read with a screen reader: the list gives the same places, and the tables the same figures.",
    "The data stay in French in every language of the page, and the licence texts in English.",
    "The pages of individual places and the lists without a map exist only in French.",
  ],
  accessTechnologies: "Technologies",
  accessTechnologiesAre: "HTML, CSS, JavaScript, WAI-ARIA and SVG; WebGL for the map only.",
  accessShortcut: "Shortcut to the search",
  accessShortcutIs: "The “/” key leads to the search",
  accessHelp: "Feedback and complaints",
  accessHelpIs:
    "If a problem keeps you from using something, tell whoever publishes this map: see “Reports and contact”. If it is a body subject to the RGAA and does not answer, you may turn to the French Defender of Rights.",
  accessDefender: "Défenseur des droits",
  privacyNever:
    "No cookies, no trackers, no audience measurement. Nothing is requested from another site until you act, and what is kept on your device is sent to nobody.",
  privacyHost:
    "As with any page, whoever hosts the map sees your IP address and browser type; what they keep of it is up to them.",
  privacyServices: "Services contacted when you act",
  privacyServicesAre:
    "Each also receives, as with any request, your IP address and browser type, but neither cookies nor the address of the page. The map works without them.",
  privacyDirections:
    "“Directions”, on the sheet of a place, opens an outside route planner: it receives the place, the starting point that you chose and how you travel, never the position of your device.",
  privacyHosts: "Addresses",
  privacyWhen: "When",
  privacySends: "Sent",
  privacyRefuse: "How to refuse",
  privacyKept: "What is kept on this device",
  privacyKeptIs:
    "Language, appearance, filters and planned help points are in the address of the page: whoever receives your link sees them. The position of the device is not recorded anywhere.",
  privacyWhy: "For",
  privacyUntil: "Until",
  privacyErase: "How to erase",
  serviceNames: {
    addressSearch: "Search for addresses",
    addressOfPosition: "Address of your position",
    baseMap: "Online base maps",
  },
  serviceProviders: {
    ign: "IGN, Géoplateforme",
  },
  serviceActs: {
    typeInSearch: "you type at least three letters in the search field",
    askAddressOfPosition: "after “Find my position”, you ask for the address of your position",
    chooseBaseMap: "you choose an online base map, and at later visits as long as that choice is kept",
  },
  serviceSends: {
    typedText: "what you type",
    middleOfRegion: "a fixed point in the middle of the seven départements, so that their addresses come first",
    devicePosition: "the position of the device",
    shownTiles: "the part of the map you are looking at",
  },
  serviceSendsNothing: "nothing about you",
  serviceRefusals: {
    typeNoAddress:
      "start from the list, the filters or the map; offline, the search finds communes, resorts and places and sends nothing",
    leaveButton: "do not use that button",
    keepOwnBaseMap: "keep the built-in map, or go back to it",
  },
  keptThings: {
    recentSearches: {
      name: "Recent searches",
      why: "offering them again",
      until: "the last five",
      erase: "the button below the search results",
    },
    searchShortcut: {
      name: "Shortcut to the search",
      why: "to respect your choice not to have it",
      until: "until you switch it on again",
      erase: "the box, in “Accessibility”",
    },
    scenario: {
      name: "Planned help points and places left out",
      why: "finding them at your next visit",
      until: "you remove them",
      erase: "remove them in “Areas”",
    },
    baseMapChoice: {
      name: "Choice of base map",
      why: "finding the same base map",
      until: "you choose another",
      erase: "go back to the built-in map",
    },
    layers: {
      name: "Your layers",
      why: "keeping the places that you imported",
      until: "you delete them",
      erase: "“My layers”, in “Data”",
    },
    site: {
      name: "The map itself",
      why: "opening without a network",
      until: "the next version",
      erase: "with all the rest, below",
    },
    maps: {
      name: "Pieces of online base maps",
      why: "seeing them again without a network",
      until: "30 days, 1,500 pieces at most",
      erase: "“Offline”, in “Data”",
    },
  },
  eraseAll: "Erase everything that this page keeps on this device",
  eraseAsk:
    "Your layers, searches, remembered planned help points, choices and the offline copy will be erased. This cannot be undone.",
  eraseNow: "Erase everything",
  eraseNot: "Erase nothing",
  erasing: "Erasing…",
  erased:
    "Everything has been erased from this device. What the page still shows comes from its address, and goes with it. Close other tabs with the map; at your next visit it will be kept again, to open without a network.",
  eraseRefused: ({ names }) =>
    `The browser would not erase: ${names}. Erase this site’s data in the browser’s settings; the rest has been erased.`,
  eraseUnavailable:
    "Nothing was erased: this part of the page could not be loaded. Check the connection, then try again.",
  softwareLicence:
    "The code is free software under the MIT licence, by those who contribute to Services alpins: anyone may use, change and publish it.",
  softwareFont: "The typeface is Atkinson Hyperlegible Next, drawn for readers with low vision (OFL 1.1 licence).",
  softwareData: "The data belong to their producers, named in “Sources and licences”.",
  softwarePackages: ({ count }) =>
    `${number(count)} ${count === 1 ? "library or font" : "libraries and fonts"} in this version`,
  softwarePackagesFailed: "The list of libraries could not be read.",
  contactPlace: "Wrong information about a place: “Report an error”, on its sheet.",
  contactElse: "Anything else, such as an accessibility problem:",
  contactNowhere:
    "For anything else, such as an accessibility problem: whoever publishes this map has given no address to write to.",
  contactSecurity:
    "A security flaw: tell whoever publishes the map in private before making it public. The file SECURITY.md in the source code says what to write and what is protected.",
  contactPublisher: "Publisher and host",
  contactPublisherUnknown: "whoever publishes this map has not named them",
};
