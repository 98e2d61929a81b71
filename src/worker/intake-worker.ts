import { expose } from "comlink";
import { createIntakeWork } from "./intake-work.ts";

expose(createIntakeWork());
