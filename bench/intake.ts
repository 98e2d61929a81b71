import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
