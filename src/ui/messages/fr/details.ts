import type { Details } from "../catalogue.ts";
import { access } from "./access.ts";
import { coverage } from "./coverage.ts";
import { data } from "./data.ts";
import { legend } from "./legend.ts";
import { method } from "./method.ts";
import { passes } from "./passes.ts";
import { seasonal } from "./seasonal.ts";
import { sheet } from "./sheet.ts";

export const details: Details = {
  ...sheet,
  ...coverage,
  ...access,
  ...passes,
  ...method,
  ...data,
  ...legend,
  ...seasonal,
};
