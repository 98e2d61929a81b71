/** Why a file as a whole gives nothing: never because of one row. */
export type IntakeFault =
  | { readonly kind: "empty" }
  /** An archive, a spreadsheet's own file, a picture. */
  | { readonly kind: "not-text" }
  | { readonly kind: "spreadsheet" }
  /** The JSON cannot be read, at which character where that is known. */
  | { readonly kind: "json-damaged"; readonly at: number | undefined }
  | { readonly kind: "json-without-features" }
  /** One column only: no separator was found. */
  | { readonly kind: "no-columns" }
  | { readonly kind: "no-rows" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly kind: "too-many-rows"; readonly most: number }
  /** The file was moved or closed while it was read. */
  | { readonly kind: "unreadable" }
  /** The program that reads could not be started or failed. */
  | { readonly kind: "reader-failed" };
