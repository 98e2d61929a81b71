import { expose } from "comlink";
import { createImportWork } from "./import-work.ts";

expose(createImportWork());
