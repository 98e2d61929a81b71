import { sayTooOld } from "./say-too-old.ts";

// A script of its own: only a browser that is too old requests it.
sayTooOld(document, navigator.language);
