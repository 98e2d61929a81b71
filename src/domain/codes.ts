/** Official codes are text: "01001" is not a number. They are parsed once, at the input. */
export type CodeCommune = string & { readonly brand: "CodeCommune" };
/** SIREN of an établissement public de coopération intercommunale à fiscalité propre. */
export type CodeEpci = string & { readonly brand: "CodeEpci" };
export type CodeDepartement = string & { readonly brand: "CodeDepartement" };

/** INSEE code of a commune: five characters, the second may be A or B (Corse). Undefined for other texts. */
export function parseCodeCommune(text: string): CodeCommune | undefined {
  return /^\d[\dAB]\d{3}$/.test(text) ? (text as CodeCommune) : undefined;
}

/** SIREN of an EPCI: nine digits, the first is 2. Undefined for other texts. */
export function parseCodeEpci(text: string): CodeEpci | undefined {
  return /^2\d{8}$/.test(text) ? (text as CodeEpci) : undefined;
}

/** INSEE code of a département: "04", "2A", "974". Undefined for other texts. */
export function parseCodeDepartement(text: string): CodeDepartement | undefined {
  return /^(\d[\dAB]|97\d)$/.test(text) ? (text as CodeDepartement) : undefined;
}
