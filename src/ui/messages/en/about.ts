import type { AboutWords } from "../words/about.ts";
import { number, places } from "./grammar.ts";

export const about: AboutWords = {
  aboutSections: {
    method: "Method",
    sources: "Sources and licences",
    accessibility: "Accessibility",
    privacy: "Privacy",
    software: "Software and credits",
    contact: "Reporting, contact",
  },
  aboutIntro:
    "An open map of the places where people get help with public services, in seven départements of the French Alps. It is a static site: it has no server of its own, no account and no advertising.",
  aboutVersion: "Version of the software",
  aboutBuild: "Fingerprint of this publication",
  aboutNoBuild: "none: a version in development",
  aboutData: "Data",
  aboutDataAre: ({ count, date }) => `${places(count)}, from sources up to ${date}`,
  aboutPeople: "Population",
  aboutPeopleAre: ({ vintage }) => `municipal, of ${vintage}`,
  aboutMethod: [
    "The places come from tables kept by hand, from the official list of France services and other public sources. Each sheet says where it comes from, of which date, and whether it is still to be confirmed.",
    "Distance is counted from where people live (6,466 points, from the 1 km cells of the 2021 census) or, if you prefer, from the town hall of each commune, to the nearest place that is shown: in a straight line, or by road, in summer and in winter. These are estimates, neither measurements nor directions.",
    "A person is served when that distance is not above the chosen threshold; a commune may thus be served in part. A share is the number of people served, out of those of the territory. It can be counted for people aged 65 and over, for those under 15 or, as an estimate, for households without a car.",
  ],
  aboutLicences: "Texts of all licences",
  accessState: "State of conformity",
  accessStateIs: [
    "No audit by the RGAA, the French standard, has been made. In its terms the site is therefore not conformant: no rate of conformity is established.",
    "It is designed to follow WCAG 2.2 at level AA. This statement, of 27 November 2026, rests on the project’s own tests.",
  ],
  accessTested: "What is tested in each version",
  accessTests: [
    "In Chromium, axe-core finds no fault on views and sheets, in light and dark appearance.",
    "The main tasks are done with the keyboard alone, and the focus stays visible.",
    "Views fit a window that is 320 pixels wide, without sideways scrolling; nothing is cut with letters twice as large, nor at 400% of zoom.",
    "Names, roles and announcements that assistive technology reads are checked in the page, in French and partly in English.",
  ],
  accessUntested: "What has not been tested",
  accessNotTests: [
    "An audit by somebody outside the project.",
    "Listening with a screen reader (NVDA, JAWS, VoiceOver, TalkBack).",
    "Firefox and Safari, and real telephones.",
    "Use by people with disabilities.",
  ],
  accessFaults: "What is known not to be accessible",
  accessFaultsAre: [
    "The drawing of the map cannot be read with a screen reader: the list has the same places, and the tables have the same figures.",
    "The data stay in French in every language of the page, and the texts of licences in English.",
    "The pages of single places and the lists without a map are in French only.",
  ],
  accessTechnologies: "Technologies",
  accessTechnologiesAre: "HTML, CSS, JavaScript, WAI-ARIA and SVG; WebGL for the map only.",
  accessShortcut: "Shortcut to the search",
  accessShortcutIs: "The “/” key leads to the search",
  accessHelp: "Feedback and remedy",
  accessHelpIs:
    "If a problem keeps you from using something, tell whoever publishes this map: see “Reporting, contact”. Where that is a body under the RGAA and it does not answer, you may turn to the French Defender of Rights.",
  accessDefender: "Défenseur des droits",
  privacyNever:
    "No cookies, no trackers, no audience measurement. Nothing is asked of another site before an act of yours, and what is kept on your device is sent to nobody.",
  privacyHost:
    "As with any page, whoever hosts the map sees your IP address and the kind of your browser; what is kept of it depends on them.",
  privacyServices: "Services that are asked when you act",
  privacyServicesAre:
    "Each also gets, as with any request, your IP address and the kind of your browser; neither a cookie nor the address of the page. The map works without them.",
  privacyHosts: "Addresses",
  privacyWhen: "When",
  privacySends: "Sent",
  privacyRefuse: "To refuse",
  privacyKept: "What is kept on this device",
  privacyKeptIs:
    "Language, appearance, filters and planned places are in the address of the page: whoever gets your link sees them. The position of the device is written nowhere.",
  privacyWhy: "For",
  privacyUntil: "Until",
  privacyErase: "To erase",
  serviceNames: {
    addressSearch: "Search for addresses",
    addressOfPosition: "Address of your position",
    isochrones: "Official isochrones",
    nationalList: "National list of France services",
    baseMap: "Online base maps",
  },
  serviceProviders: {
    ign: "IGN, Géoplateforme",
    dinum: "Direction interministérielle du numérique, data.gouv.fr",
  },
  serviceActs: {
    typeInSearch: "you type at least three letters in the search",
    askAddressOfPosition: "after “Find my position”, you ask for the address of your position",
    askIsochrones: "you ask for the isochrones of a place",
    askNationalList: "you choose “Update from data.gouv.fr”",
    chooseBaseMap: "you choose an online base map, and at later visits as long as that choice is kept",
  },
  serviceSends: {
    typedText: "what you type",
    middleOfRegion: "a fixed point in the middle of the seven départements, so that their addresses come first",
    devicePosition: "the position of the device",
    placePosition: "the position of the place",
    shownTiles: "the part of the map that you look at",
  },
  serviceSendsNothing: "nothing of yours",
  serviceRefusals: {
    typeNoAddress:
      "start from the list, the filters or the map; offline, the search finds communes, resorts and places and sends nothing",
    leaveButton: "do not use that button",
    keepOwnBaseMap: "keep the map’s own base, or go back to it",
  },
  keptThings: {
    recentSearches: {
      name: "Recent searches",
      why: "offering them again",
      until: "the last five",
      erase: "the button below the answers of the search",
    },
    searchShortcut: {
      name: "Shortcut to the search",
      why: "to respect your choice not to have it",
      until: "until you switch it on again",
      erase: "the box, in “Accessibility”",
    },
    scenario: {
      name: "Planned places and places set aside",
      why: "finding them at the next visit",
      until: "you take them away",
      erase: "take them away in “Areas”",
    },
    baseMapChoice: {
      name: "Choice of base map",
      why: "finding the same base",
      until: "another choice",
      erase: "go back to the map’s own base",
    },
    layers: {
      name: "Your layers",
      why: "keeping the places that you imported",
      until: "you delete them",
      erase: "“My layers”, in “Data”",
    },
    isochrones: {
      name: "Isochrones that you asked for",
      why: "not asking twice",
      until: "180 days",
      erase: "on the sheet of the place",
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
    "Your layers, searches, remembered planned places, isochrones, choices and the offline copy will be erased. This cannot be undone.",
  eraseNow: "Erase everything",
  eraseNot: "Erase nothing",
  erasing: "Erasing…",
  erased:
    "Everything is erased from this device. What the page still shows is in its address, and goes with it. Close other tabs of the map; at the next visit it will keep itself again, to open without a network.",
  eraseRefused: ({ names }) =>
    `The browser did not let these be erased: ${names}. Erase this site’s data in its settings; the rest is erased.`,
  eraseUnavailable:
    "Nothing was erased: this part of the page could not be loaded. Check the connection, then try again.",
  softwareLicence:
    "The code is free software under the MIT licence, by those who contribute to Services alpins: everybody may use, change and publish it.",
  softwareFont: "The typeface is Atkinson Hyperlegible Next, drawn for readers with low vision (OFL 1.1 licence).",
  softwareData: "The data are those of their producers, named in “Sources and licences”.",
  softwarePackages: ({ count }) =>
    `${number(count)} ${count === 1 ? "library or font" : "libraries and fonts"} in this version`,
  softwarePackagesFailed: "The list of libraries could not be read.",
  contactPlace: "Wrong information about a place: “Report an error”, on its sheet.",
  contactElse: "Anything else, such as an accessibility problem:",
  contactNowhere:
    "For anything else, such as an accessibility problem: whoever publishes this map has given no address to write to.",
  contactSecurity:
    "A security flaw: tell whoever publishes the map in private before you make it public. The file SECURITY.md of the code says what to write and what is protected.",
  contactPublisher: "Publisher and host",
  contactPublisherUnknown: "whoever publishes this map has not named them",
};
