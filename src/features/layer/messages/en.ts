import { number } from "../../../ui/messages/en/grammar.ts";
import type { LayerWords } from "./fr.ts";

export const layer: LayerWords = {
  layerImported: "Imported file",
  layerWaiting: "Reading the file kept on the device…",
  layerNotKept:
    "The device does not allow the imported file to be kept, or has no room left. Its places stay here until you close the page; your file does not change.",
  layerNotRecalled:
    "The file kept on this device could not be read: the browser does not allow it. Reload the page to try again, or import it again.",
  layerUnread: ({ name }) =>
    `The file kept on this device cannot be read by this version of the page: ${name}. Import it again.`,
  layerReplaced: ({ count }) => `${number(count)} of them in place of ${count === 1 ? "one" : "some"} of the map`,
  layerBeyond: ({ count }) => `${number(count)} in no commune of the map, shown but not counted in the figures`,
  layerLook: "See on the map",
  layerRemove: "Delete",
  layerRemoved: ({ name }) => `“${name}” is deleted from this device.`,
  layerFile: ({ file }) => `File that you added: ${file}`,
  layerAddedOn: ({ date }) => `Added on ${date}.`,
  layerVintage: ({ date }) => `Data from ${date}.`,
  layerUndated: "Date of the data unknown.",
  layerCounted: ({ name }) => `with the imported file “${name}”`,
  quoted: ({ name }) => `“${name}”`,
};
