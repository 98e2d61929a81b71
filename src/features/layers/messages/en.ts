import { number } from "../../../ui/messages/en/grammar.ts";
import type { LayersWords } from "./fr.ts";

export const layers: LayersWords = {
  layersNote:
    "The places that you add stay on this device, in this browser: nothing is sent to anybody. They are shown, searched and counted like the others as long as their layer is shown.",
  layersNone: "You have not added any layer yet.",
  layersToImport: "Import a file",
  layersWaiting: "Reading the layers kept on the device…",
  layersNotKept:
    "The device does not allow your layers to be kept, or has no room left. They stay here until you close the page; your files do not change.",
  layersNotRecalled:
    "The layers kept on this device, if there are any, could not be read: the browser does not allow it. Reload the page to try again; your files do not change.",
  layersUnread: ({ names, count }) =>
    count === 1
      ? `A layer kept on this device cannot be read by this version of the page: ${names}. Import its file again.`
      : `${number(count)} layers kept on this device cannot be read by this version of the page: ${names}. Import their files again.`,
  layersList: "Layers that you added",
  layerName: "Name of the layer",
  layerPlaces: ({ count }) => `${number(count)} ${count === 1 ? "place" : "places"}`,
  layerReplaced: ({ count }) => `${number(count)} of them in place of ${count === 1 ? "one" : "some"} of the map`,
  layerBeyond: ({ count }) => `${number(count)} in no commune of the map, shown but not counted in the figures`,
  layerHides: ({ count }) => `${number(count)} ${count === 1 ? "place" : "places"} of the map taken away`,
  layerShown: ({ name }) => `Show and count “${name}”`,
  layerLook: "See on the map",
  layerRemove: "Delete",
  layerRemoved: ({ name }) => `The layer “${name}” is deleted from this device.`,
  layerFile: ({ file }) => `File that you added: ${file}`,
  layerNationalList: "National list of France services, read by the page on data.gouv.fr",
  layerAddedOn: ({ date }) => `Added on ${date}.`,
  layerVintage: ({ date }) => `Data from ${date}.`,
  layerUndated: "Date of the data unknown.",
  layersCounted: ({ names, count }) => `with the added ${count === 1 ? "layer" : "layers"} ${names}`,
  quoted: ({ name }) => `“${name}”`,
};
