/** Names by which layers call the local fonts; font-faces.ts says where they are. */
export const FONT = {
  regular: ["Atkinson Hyperlegible Next Regular"],
  bold: ["Atkinson Hyperlegible Next Bold"],
  italic: ["Atkinson Hyperlegible Next Italic"],
} as const satisfies Record<string, readonly [string]>;
