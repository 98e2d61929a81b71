/** Font names in layers; base-style.ts has their files. */
export const FONT = {
  regular: ["Atkinson Hyperlegible Next Regular"],
  bold: ["Atkinson Hyperlegible Next Bold"],
  italic: ["Atkinson Hyperlegible Next Italic"],
} as const satisfies Record<string, readonly [string]>;
