/** Colours and strengths of the shaded relief. */
export interface ReliefPalette {
  /** Colour of flat ground by height in metres, in ascending order. */
  readonly tints: readonly (readonly [heightM: number, colour: string])[];
  readonly shade: string;
  readonly light: string;
  /** Share of shade or light at the steepest slope; a value above 1 reaches full shade earlier. */
  readonly shadeStrength: number;
  readonly lightStrength: number;
}

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
  readonly relief: ReliefPalette;
  readonly hachure: string;
  readonly motorway: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly limitCountry: string;
  readonly limitDepartement: string;
  readonly limitEpci: string;
  readonly limitCommune: string;
  readonly halo: string;
  readonly town: string;
  readonly village: string;
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
    relief: {
      tints: [
        [0, "#f1f0e0"],
        [400, "#f3f1e3"],
        [1000, "#f6f1e4"],
        [1800, "#f8f2e8"],
        [2600, "#faf7f1"],
        [3400, "#fdfcfa"],
      ],
      shade: "#6a7488",
      light: "#fffdf3",
      shadeStrength: 1.15,
      lightStrength: 1.3,
    },
    hachure: "#77797c",
    motorway: "#c9a27c",
    road: "#cfb79c",
    roadCasing: "#fffdf8",
    limitCountry: "#7d7468",
    limitDepartement: "#8d8296",
    limitEpci: "#9a90a2",
    limitCommune: "#b3abb8",
    halo: "#f8f5ed",
    town: "#26303a",
    village: "#49535d",
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
    relief: {
      tints: [
        [0, "#222e2f"],
        [800, "#253033"],
        [1800, "#2c363a"],
        [2600, "#353f44"],
        [3600, "#47525a"],
      ],
      shade: "#090e13",
      light: "#8499a6",
      shadeStrength: 1.05,
      lightStrength: 0.65,
    },
    hachure: "#6f7d83",
    motorway: "#8a6d4f",
    road: "#5f5447",
    roadCasing: "#1a2124",
    limitCountry: "#a6a8ac",
    limitDepartement: "#8a8296",
    limitEpci: "#736c7e",
    limitCommune: "#4f4b58",
    halo: "#1a2124",
    town: "#eef1ee",
    village: "#c3cac8",
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
