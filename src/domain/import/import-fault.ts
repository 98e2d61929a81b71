/** Reason why a file cannot be read at all; never because of one row. */
export type ImportFault =
  | { readonly kind: "empty" }
  /** An archive, a picture. */
  | { readonly kind: "not-text" }
  /** A binary workbook: .xls, .xlsb. */
  | { readonly kind: "workbook-old" }
  /** A workbook of LibreOffice: .ods. */
  | { readonly kind: "open-document" }
  /** By a password. */
  | { readonly kind: "workbook-protected" }
  /** Cut, or damaged inside. */
  | { readonly kind: "workbook-damaged" }
  /** The files inside a workbook are larger than `most` bytes together. */
  | { readonly kind: "unpacked-too-large"; readonly most: number }
  /** No sheet has two columns. */
  | { readonly kind: "sheet-without-table" }
  /** Invalid JSON, with the offset of the error where known. */
  | { readonly kind: "json-damaged"; readonly at: number | undefined }
  | { readonly kind: "json-without-features" }
  /** A single column: no separator found. */
  | { readonly kind: "no-columns" }
  | { readonly kind: "no-rows" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  /** `line`: first line, or rank of a feature from 1, beyond the limit. */
  | { readonly kind: "too-many-rows"; readonly most: number; readonly line: number }
  /** The file was moved or closed while it was read. */
  | { readonly kind: "unreadable" }
  /** The worker failed or did not start. */
  | { readonly kind: "reader-failed" };
