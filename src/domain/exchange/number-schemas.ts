import * as v from "valibot";

/** JSON can write a number that is read as infinite, 1e999, which no schema of a number alone refuses. */
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const positionSchema = v.tuple([longitudeSchema, latitudeSchema]);
/** How many there are of something; infinitely many are none. */
export const countSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
export const metresSchema = v.pipe(v.number(), v.finite());
