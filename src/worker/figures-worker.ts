import { expose } from "comlink";
import { createFiguresWork } from "./figures-work.ts";

expose(createFiguresWork());
