/** Reason why a file cannot be read at all; never because of one row. */
export type ImportFault =
  | { readonly kind: "empty" }
  /** A picture, an archive other than ZIP. */
  | { readonly kind: "not-text" }
  /** A binary workbook: .xls, .xlsb. */
  | { readonly kind: "workbook-old" }
  /** A workbook of LibreOffice: .ods. */
  | { readonly kind: "open-document" }
  /** By a password. */
  | { readonly kind: "workbook-protected" }
  /** Cut, or damaged inside. */
  | { readonly kind: "workbook-damaged" }
  /** A ZIP archive without a CSV or GeoJSON file: names of its first files, and the number of all. */
  | { readonly kind: "archive-without-table"; readonly names: readonly string[]; readonly count: number }
  /** A ZIP archive of several tables: names of the first ones, and the number of all. */
  | { readonly kind: "archive-of-tables"; readonly names: readonly string[]; readonly count: number }
  /** By a password. */
  | { readonly kind: "archive-protected" }
  /** Cut, damaged inside, or packed by a method that is not read. */
  | { readonly kind: "archive-damaged" }
  /** The files inside a workbook, or the table in an archive, are larger than `most` bytes. */
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
