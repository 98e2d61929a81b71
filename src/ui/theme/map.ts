/** Colours of the embedded base map, by what they fill. The legend uses the same. */
export interface MapPalette {
  readonly sea: string;
  /** Line along the coast, on the sea side. */
  readonly coast: string;
  /** Land of the seven départements. */
  readonly land: string;
  /** Land around them. */
  readonly landAround: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly forest: string;
  readonly glacier: string;
  readonly glacierEdge: string;
  readonly rail: string;
  readonly motorway: string;
  readonly trunk: string;
  readonly road: string;
  readonly roadCasing: string;
  /** Number of a road, and its halo on a motorway or trunk road, and on others. */
  readonly roadName: string;
  readonly motorwayHalo: string;
  readonly roadHalo: string;
  readonly limitCountry: string;
  readonly limitDepartement: string;
  readonly limitEpci: string;
  readonly limitCommune: string;
  readonly halo: string;
  readonly town: string;
  readonly village: string;
  readonly hamlet: string;
  readonly massif: string;
  readonly vallee: string;
  readonly water: string;
  readonly sommet: string;
  readonly col: string;
  readonly station: string;
  readonly parc: string;
  /** Labels outside the region. */
  readonly around: string;
}

export const MAP: Readonly<Record<"light" | "dark", MapPalette>> = {
  light: {
    sea: "#cfe1ec",
    coast: "#9fc3d9",
    land: "#f6f2e8",
    landAround: "#fbfaf7",
    lake: "#c3dbe9",
    shore: "#7fabc6",
    river: "#7cabc9",
    forest: "#e3ead3",
    glacier: "#eaf3f8",
    glacierEdge: "#b5d2e2",
    rail: "#8a8d92",
    motorway: "#d49a63",
    trunk: "#dcae7f",
    road: "#dcc7a8",
    roadCasing: "#fffdf8",
    roadName: "#5a4a36",
    motorwayHalo: "#f4dcc0",
    roadHalo: "#f7eed9",
    limitCountry: "#7d7468",
    limitDepartement: "#8d8296",
    limitEpci: "#9a90a2",
    limitCommune: "#b3abb8",
    halo: "#f8f5ed",
    town: "#26303a",
    village: "#3d4751",
    hamlet: "#5d666e",
    massif: "#63523f",
    vallee: "#5c6a63",
    water: "#2f6f99",
    sommet: "#5b4636",
    col: "#6d5138",
    station: "#46566b",
    parc: "#4f7a52",
    around: "#6c7278",
  },
  dark: {
    sea: "#0e1c27",
    coast: "#1e3647",
    land: "#20282c",
    landAround: "#171d20",
    lake: "#12293a",
    shore: "#3c657f",
    river: "#3f6f8e",
    forest: "#1f2d27",
    glacier: "#33444f",
    glacierEdge: "#4a6372",
    rail: "#6d7478",
    motorway: "#94724d",
    trunk: "#7d664d",
    road: "#5f5447",
    roadCasing: "#1a2124",
    roadName: "#d8c7ae",
    motorwayHalo: "#574531",
    roadHalo: "#3b352d",
    limitCountry: "#a6a8ac",
    limitDepartement: "#8a8296",
    limitEpci: "#736c7e",
    limitCommune: "#4f4b58",
    halo: "#1a2124",
    town: "#eef1ee",
    village: "#c3cac8",
    hamlet: "#b6bebc",
    massif: "#cdbb9f",
    vallee: "#a9bab1",
    water: "#86bfe0",
    sommet: "#dcc3a8",
    col: "#cfae8c",
    station: "#b0c0d3",
    parc: "#8fbf90",
    around: "#949c9f",
  },
};
