import type { CellType } from "../../domain/corrections/refusal.ts";

/** The part of Table Schema (https://datapackage.org/standard/table-schema/) that data/schema uses. */
export interface TableSchema {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: string | readonly string[];
}

export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: CellType;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
