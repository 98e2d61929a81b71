/** Colours of the embedded base map, by what they are painted on. The legend reads the same ones. */
export interface MapPalette {
  readonly sea: string;
  /** Along the coast, seen from the sea. */
  readonly coast: string;
  /** Land of the seven départements. */
  readonly land: string;
  /** Land around them. */
  readonly landAround: string;
  /** The shade that the seven départements cast on the land around them. */
  readonly regionShade: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  /** Side of a ridge away from the light. */
  readonly reliefShade: string;
  /** Side of a ridge towards the light. */
  readonly reliefLight: string;
  readonly hachure: string;
  readonly motorway: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly limitCountry: string;
  readonly limitDepartement: string;
  readonly limitEpci: string;
  readonly limitCommune: string;
  readonly halo: string;
  readonly haloAround: string;
  readonly town: string;
  readonly village: string;
  readonly massif: string;
  readonly vallee: string;
  readonly water: string;
  readonly sommet: string;
  readonly col: string;
  readonly station: string;
  readonly parc: string;
}

export const MAP: Readonly<Record<"light" | "dark", MapPalette>> = {
  light: {
    sea: "#cfe1ec",
    coast: "#a9c9dc",
    land: "#f6f2e8",
    landAround: "#fbfaf7",
    regionShade: "#8c8372",
    lake: "#c3dbe9",
    shore: "#7fabc6",
    river: "#7cabc9",
    reliefShade: "#5d6a78",
    reliefLight: "#ffffff",
    hachure: "#77797c",
    motorway: "#c9a27c",
    road: "#cfb79c",
    roadCasing: "#fffdf8",
    limitCountry: "#a59c90",
    limitDepartement: "#8d8296",
    limitEpci: "#9a90a2",
    limitCommune: "#b3abb8",
    halo: "#f8f5ed",
    haloAround: "#fbfaf7",
    town: "#26303a",
    village: "#49535d",
    massif: "#6a5a48",
    vallee: "#5c6a63",
    water: "#2f6f99",
    sommet: "#5b4636",
    col: "#6d5138",
    station: "#46566b",
    parc: "#4f7a52",
  },
  dark: {
    sea: "#0e1c27",
    coast: "#1e3647",
    land: "#20282c",
    landAround: "#171d20",
    regionShade: "#000000",
    lake: "#12293a",
    shore: "#3c657f",
    river: "#3f6f8e",
    reliefShade: "#05090c",
    reliefLight: "#8fa3ad",
    hachure: "#6f7d83",
    motorway: "#8a6d4f",
    road: "#5f5447",
    roadCasing: "#1a2124",
    limitCountry: "#58595c",
    limitDepartement: "#8a8296",
    limitEpci: "#736c7e",
    limitCommune: "#4f4b58",
    halo: "#1a2124",
    haloAround: "#171d20",
    town: "#eef1ee",
    village: "#c3cac8",
    massif: "#cdbb9f",
    vallee: "#a9bab1",
    water: "#86bfe0",
    sommet: "#dcc3a8",
    col: "#cfae8c",
    station: "#b0c0d3",
    parc: "#8fbf90",
  },
};
