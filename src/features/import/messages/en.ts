import { number, places } from "../../../ui/messages/en/grammar.ts";
import type { ImportWords } from "./fr.ts";

export const importing: ImportWords = {
  importIntro:
    "A table of places as CSV or XLSX (Excel), the official France services list as it is published, or points as GeoJSON; or a ZIP archive with one such table in it. Columns are recognised, you check them, then the places are added to the map.",
  importStays: "The file is read on this device: nothing is sent.",
  importChoose: "Choose a file",
  importDropHere: "or drop it anywhere on this page.",
  importDropNow: "Drop the file to import it",
  importOneFile: "One file at a time: import them one after the other.",
  importOpenFirst: ({ file }) => `“${file}” is being imported: add it to the map or cancel before you open another.`,
  importReading: ({ file }) => `Reading “${file}”`,
  importStop: "Stop",
  importStopped: ({ file }) => `Stopped reading “${file}”. Nothing was added.`,
  importRefused: ({ file }) => `“${file}” could not be imported`,
  importFaults: {
    empty: "The file is empty. Check that it was saved in full, then choose it again.",
    "not-text":
      "This is not a text file: it looks like a picture, a PDF or an archive other than ZIP. Choose a CSV, XLSX or GeoJSON file, or a ZIP archive.",
    "workbook-old":
      "This workbook is in an old format (.xls) or a binary one (.xlsb). Open it in a spreadsheet program, save it as XLSX or CSV, then choose that new file.",
    "open-document":
      "This is a LibreOffice workbook (.ods). Open it, save it as XLSX or CSV, then choose that new file.",
    "workbook-protected":
      "This workbook is protected by a password. Open it, save a copy without a password, or as CSV, then choose that copy.",
    "workbook-damaged":
      "This workbook is cut short or damaged. Open it in a spreadsheet program, save it again as XLSX or CSV, then choose that new file.",
    "sheet-without-table":
      "No sheet of this workbook holds a table: it takes a row of headings, at least two columns, and a row for each place.",
    "json-without-features":
      "This JSON is not a collection of geographic features. Export the point layer as GeoJSON (FeatureCollection).",
    "archive-protected": "This ZIP archive is protected by a password. Unpack it, then choose the table in it.",
    "archive-damaged":
      "This ZIP archive is cut short, damaged, or packed in a way that this page cannot read. Unpack it on your device, then choose the table in it.",
    "no-columns":
      "No separator was recognised: the table has only one column. Save it as CSV with commas, semicolons or tabs.",
    "no-rows": "The file has no rows below its column headings. Check that the right sheet was saved.",
    unreadable:
      "The file could not be read to the end: it may have been moved or changed in the meantime. Choose it again.",
    "reader-failed":
      "The program that reads files could not be loaded. Try again; if nothing changes, reload the page and choose the file again.",
  },
  importArchiveFaults: {
    "archive-without-table": ({ text }) =>
      `This ZIP archive holds no CSV or GeoJSON table, but ${text}. Unpack it, then choose the file that you need.`,
    "archive-of-tables": ({ text }) =>
      `This ZIP archive holds several tables: ${text}. Unpack it, then choose one of them.`,
  },
  importFileName: ({ name }) => `“${name}”`,
  importOtherFiles: ({ count }) => `${number(count)} other ${count === 1 ? "file" : "files"}`,
  importJsonDamaged: "This JSON is cut short or malformed. Export the layer as GeoJSON again.",
  importJsonDamagedAt: ({ number: at }) =>
    `This JSON is cut short or malformed from character ${at} on. Export the layer as GeoJSON again.`,
  importTooLarge: ({ size, most }) =>
    `The file is ${size}: at most ${most} can be read here. Keep only the rows in the Alps, or split it into several files.`,
  importTooManyRows: ({ number: rows, line }) =>
    `The file has more than ${rows} rows, the limit of this page: line ${line} is the first beyond it. Keep only the rows in the Alps, or split it into several files. If you publish the map, add these places to its tables instead, then run “npm run data”.`,
  importUnpackedTooLarge: ({ most }) =>
    `Unpacked, this file exceeds ${most}, the limit of this page. Save the sheet or the rows that you need as CSV, then choose that new file.`,
  importMegabytes: ({ number: megabytes }) => `${megabytes} MB`,

  importUnderstood: ({ file }) => `File read: ${file}`,
  importShapes: {
    "points-table": "This map’s table of places",
    "national-list": "Official France services list",
    mediation: "National schema of digital mediation places (“lieux de médiation numérique”)",
    "free-table": "Other table",
  },
  importEncoding: ({ name }) => `${name} encoding`,
  importMember: ({ name }) => `table “${name}” of the ZIP archive`,
  importWorkbook: "Excel workbook (XLSX)",
  importSheet: ({ name }) => `sheet “${name}”`,
  importSheetChoice: "Sheet to read",
  importSheetRows: ({ name, count }) => `${name} (${rows(count)})`,
  importSeparators: {
    comma: "separated by commas",
    semicolon: "separated by semicolons",
    tab: "separated by tabs",
    bar: "separated by vertical bars",
  },
  importRows: ({ count }) => rows(count),

  importColumns: ({ count, all }) =>
    `${number(count)} ${count === 1 ? "column" : "columns"} recognised out of ${number(all)}`,
  importColumnHead: "Column and first values",
  importFieldHead: "Field",
  importUnnamedColumn: ({ number: rank }) => `Column ${rank}, untitled`,
  importNoExample: "Empty in the first rows",
  importNoField: "Not used",
  importKeptColumn: "Kept for the export",
  importOwnColumn: "Kept as it is",
  importFieldGroups: {
    what: "The place",
    where: "Where it is",
    contact: "How to reach it",
    opening: "When it opens",
    origin: "Where the information comes from",
  },
  importFields: {
    id: "Identifier",
    category: "Type of place",
    kind: "Help point, housing or parking area",
    name: "Name",
    nature: "Venue (library, community hub…)",
    format: "Format (fixed, mobile…)",
    address: "Address",
    postcode: "Postcode",
    commune: "Commune",
    code_commune: "INSEE code of the commune",
    longitude: "Longitude or X",
    latitude: "Latitude or Y",
    position: "Position in a single column",
    precision: "Accuracy of the position",
    phone: "Phone",
    email: "Email",
    website: "Website",
    opening_hours: "Weekly opening hours",
    hours_Mo: "Hours on Monday",
    hours_Tu: "Hours on Tuesday",
    hours_We: "Hours on Wednesday",
    hours_Th: "Hours on Thursday",
    hours_Fr: "Hours on Friday",
    hours_Sa: "Hours on Saturday",
    hours_Su: "Hours on Sunday",
    appointment: "By appointment",
    season: "Opening season",
    themes: "Topics",
    comment: "Comment",
    group: "Group of places",
    labelled_on: "Date of accreditation",
    source: "Source",
    source_detail: "Source details",
    source_date: "Date of the source",
    verification: "Verification",
  },
  importMoved: ({ name, from, to }) => `“${name}” is now read from column “${to}”, no longer from “${from}”.`,
  importMoreColumns: ({ count }) => `Show the ${count === 1 ? "other column" : `${number(count)} other columns`}`,
  importCategory: "Type for places that do not give one",
  importCoordinates: "Coordinates",
  importCoordinateSystems: { wgs84: "Degrees (WGS 84)", lambert93: "Metres (Lambert-93)" },

  importChecking: "Checking the rows…",
  importAdding: "Adding the places to the map…",
  importPlaces: ({ count }) => `${places(count)} recognised`,
  importLeftOut: ({ count }) => `${rows(count)} left out`,
  importFarRows: ({ count }) => `${rows(count)} skipped (far from the map)`,
  importCheckStopped: "Check stopped. Your choices are kept.",
  importCheckFailed: "The check failed. Your choices are kept: check again.",
  importCheckAgain: "Check again",
  importReview: "What will be added",
  importCounts: {
    rows: "Rows in the file",
    places: "Places recognised",
    leftOut: "Rows left out",
    elsewhere: "Rows skipped (far from the map)",
    mended: "Values corrected",
    toDecide: "Places that may already be there",
  },

  importIssues: "Remarks on the rows",
  importNoIssue: "Nothing to report: every row was read as it stands.",
  importLine: "Line",
  importColumnAndValue: "Column and value",
  importRemark: "Remark",
  importWholeRow: "The whole row",
  importEmptyValue: "empty",
  importApplied: ({ text }) => `Read as: ${text}`,
  importMeant: ({ text }) => `Perhaps: ${text}`,
  importCauseLines: ({ count, text }) => `${rows(count)}: ${text}`,
  importReadAs: ({ text }) => `Read “${text}” as`,
  importReadAsNothing: "Do not read it",
  importMappedValues: "Values read otherwise in this file",
  importMappedValue: ({ text, name }) => `“${text}”: ${name}`,
  importUnmap: ({ text }) => `No longer read “${text}” so`,
  importShown: ({ done, all }) => `${number(done)} of ${number(all)}`,
  importShowMore: ({ count }) => `Show ${number(count)} more ${count === 1 ? "remark" : "remarks"}`,
  importReport: "Download the report (CSV)",

  importDuplicates: ({ count }) => `${places(count)} that may already be on the map`,
  importAllDuplicates: ({ count }) => `Show all ${number(count)}`,
  importLikenesses: {
    "same-id": "Same identifier",
    "same-name": "Same name in the same commune",
    "near-and-alike": "Near and alike",
  },
  importDecideAll: ({ name }) => `For all: ${name}`,
  importDecisions: { replace: "Replace", "keep-both": "Keep both", skip: "Skip the row" },
  importDecisionsForAll: {
    replace: "Replace all",
    "keep-both": "Keep all",
    skip: "Skip all",
  },
  importWithDate: ({ name, text }) => `${name} (${text})`,
  importDateUnknown: "date unknown",
  importOnMap: "On the map",
  importInFile: ({ number: line }) => `Line ${line}`,
  importName: "Name",
  importAddress: "Address",
  importApart: ({ text }) => `${text} from each other`,
  importSameSpot: "at the same spot",
  importDistanceKm: ({ number: km }) => `${km} km`,
  importDistanceM: ({ number: metres }) => `${metres} m`,

  importAddTitle: "What is added",
  importVintage: "Date of the data",
  importVintageNote: "Optional: it dates the rows without a date.",
  importReplaces: ({ name }) => `These places will take the place of those of the file imported before: “${name}”.`,
  importAdd: ({ count }) => `Add ${places(count)} to the map`,
  importNothingToAdd: "No place to add: change the fields of the columns, or the choice for places already on the map.",
  importCancel: "Cancel",
  importCancelled: "Import cancelled. Nothing was added.",

  importAccepted: ({ name, count }) => `“${name}” is on the map: ${places(count)}.`,
  importKept: "These places stay on this device. Nothing was sent.",
};

function rows(count: number): string {
  return `${number(count)} ${count === 1 ? "row" : "rows"}`;
}
