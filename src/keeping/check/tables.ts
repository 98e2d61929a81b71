import corrections from "../../../data/corrections/corrections.csv?raw";
import doubts from "../../../data/corrections/doubts.csv?raw";
import { readCorrections, readDoubts } from "../../data/csv/read-corrections.ts";

/** Rows of data/corrections/corrections.csv: what was corrected before. */
export const CORRECTIONS = readCorrections(corrections);

/** Rows of data/corrections/doubts.csv. */
export const DOUBTS = readDoubts(doubts);
