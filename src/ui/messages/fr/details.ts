import type { Details } from "../catalogue.ts";
import { access } from "./access.ts";
import { coverage } from "./coverage.ts";
import { data } from "./data.ts";
import { embed } from "./embed.ts";
import { legend } from "./legend.ts";
import { method } from "./method.ts";
import { passes } from "./passes.ts";
import { sheet } from "./sheet.ts";

export const details: Details = {
  ...sheet,
  ...coverage,
  ...access,
  ...passes,
  ...method,
  ...data,
  ...legend,
  ...embed,
};
