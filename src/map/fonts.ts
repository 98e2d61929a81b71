/** Font names in layers; font-faces.ts has their files. */
export const FONT = {
  regular: ["Atkinson Hyperlegible Next Regular"],
  bold: ["Atkinson Hyperlegible Next Bold"],
  italic: ["Atkinson Hyperlegible Next Italic"],
} as const satisfies Record<string, readonly [string]>;
