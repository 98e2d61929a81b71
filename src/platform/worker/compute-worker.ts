import { expose } from "comlink";
import { createComputeWork } from "./compute-work.ts";

expose(createComputeWork());
