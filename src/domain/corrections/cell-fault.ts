/** Types of cells of Table Schema that data/schema uses. */
export type CellType = "string" | "number" | "integer" | "date";

/** Why a cell violates the schema of its column. `src/data/csv/describe-cell-fault.ts` has the words of the pipeline. */
export type CellFault =
  | { readonly kind: "required" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "letter-lost" }
  /** `name` of the character: "U+202E". */
  | { readonly kind: "invisible"; readonly name: string }
  | { readonly kind: "spaces" }
  | { readonly kind: "type"; readonly type: CellType }
  | { readonly kind: "enum"; readonly allowed: readonly string[] }
  /** A spreadsheet has dropped the leading zero of a code. */
  | { readonly kind: "zero-lost" }
  /** `form` in French, from the description of the column. */
  | { readonly kind: "pattern"; readonly form: string }
  | { readonly kind: "minimum"; readonly minimum: number }
  | { readonly kind: "maximum"; readonly maximum: number };
