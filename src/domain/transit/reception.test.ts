import { expect, it } from "vitest";
import { comingOn } from "./reception.ts";

it("a service at a stop comes on one of the weekdays, on others, or on unknown ones", () => {
  const coming = (openingHours: string) => comingOn({ openingHours }, [0, 1]);
  expect(coming("Tu 09:00-12:00")).toBe("comes");
  expect(coming("We 09:00-12:00")).toBe("other-day");
  expect([coming(""), coming("premier mardi du mois")]).toEqual(["unknown", "unknown"]);
});
