import * as v from "valibot";

/** JSON numbers such as 1e999 are read as Infinity, which v.number() accepts. */
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const positionSchema = v.tuple([longitudeSchema, latitudeSchema]);
/** A count: finite and not negative. */
export const countSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
export const metresSchema = v.pipe(v.number(), v.finite());
