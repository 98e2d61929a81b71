import corrections from "../../../data/corrections/corrections.csv?raw";
import doubts from "../../../data/corrections/doubts.csv?raw";
import { readRows } from "../../data/csv/read-table.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS } from "../../domain/corrections/correction.ts";

/** Rows of data/corrections/corrections.csv: what was corrected before. */
export const CORRECTIONS = readRows("corrections", corrections, CORRECTION_COLUMNS);

/** Rows of data/corrections/doubts.csv. */
export const DOUBTS = readRows("doubts", doubts, DOUBT_COLUMNS);
