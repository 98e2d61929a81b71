// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { distributeAccess } from "../../domain/coverage/access-distribution.ts";
import { distributeRange } from "../../domain/coverage/distribution-range.ts";
import { demandAtSeats } from "../../domain/demand/demand.ts";
import { aCommune } from "../../testing/builders.ts";
import { frameDistribution, xOfCost, yOfShare } from "./frame.ts";
import { DistributionPicture } from "./picture.tsx";
import type { DistributionSeries } from "./series.ts";

const WORDS = { shareAxis: "Part (%)", costAxis: "km", threshold: "seuil : 10 km", number: String };
const FRAME = frameDistribution(400, 20);

function aSeries(changes: Partial<DistributionSeries>, population = 50): DistributionSeries {
  const communes = [aCommune({ population }), aCommune({ population })];
  return {
    id: "05",
    name: "Hautes-Alpes",
    line: "subject",
    distribution: distributeAccess(demandAtSeats(communes).points, [4, 12]),
    ...changes,
  };
}

function draw(series: readonly DistributionSeries[]): Element {
  const box = document.createElement("div");
  box.innerHTML = renderToStaticMarkup(
    <DistributionPicture frame={FRAME} series={series} threshold={10} words={WORDS} label="Courbe" />,
  );
  return box;
}

describe("DistributionPicture", () => {
  it("labels both axes from start to end", () => {
    const [shares = [], costs = []] = [...draw([aSeries({})]).querySelectorAll(".distribution-axis")].map((axis) =>
      [...axis.querySelectorAll("text")].map(({ textContent }) => textContent),
    );
    expect(shares).toEqual(["0", "25", "50", "75", "100"]);
    expect(costs).toEqual(["0", "5", "10", "15", "20"]);
  });

  it("has its text alternative", () => {
    expect(
      draw([aSeries({})])
        .querySelector('svg[role="img"]')
        ?.getAttribute("aria-label"),
    ).toBe("Courbe");
  });

  it("draws each curve in steps at the costs of the communes", () => {
    const path =
      draw([aSeries({})])
        .querySelector(".line-subject")
        ?.getAttribute("d") ?? "";
    const corner = [xOfCost(FRAME, 4), yOfShare(FRAME, 0.5)].map((value) => Number(value.toFixed(3)));
    const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
    for (const value of corner) expect(numbers.some((other) => Math.abs(other - value) < 0.01)).toBe(true);
    expect(numbers.at(-1)).toBeCloseTo(FRAME.top, 3);
  });

  it("draws the range of a curve as a band behind it, except for the reference", () => {
    const { points } = demandAtSeats([aCommune({ population: 50 }), aCommune({ population: 50 })]);
    const range = distributeRange(points, [4, 12], (cost) => ({ least: cost - 1, most: cost + 1 }));
    const picture = draw([aSeries({ range }), aSeries({ id: "region", line: "reference", range })]);
    expect(picture.querySelectorAll(".distribution-band")).toHaveLength(1);
    const drawn = [...picture.querySelectorAll(".distribution-band, .distribution-line")];
    expect(drawn[0]?.classList.contains("band-subject")).toBe(true);
    const heights = picture
      .querySelector(".band-subject")
      ?.getAttribute("d")
      ?.match(/[\d.]+,[\d.]+/g)
      ?.map((corner) => corner.split(",").map(Number) as [number, number]);
    const atCost = (cost: number) =>
      heights?.filter(([x]) => Math.abs(x - xOfCost(FRAME, cost)) < 1).map(([, y]) => Math.round(y));
    // Between 11 and 13 the second commune may be within or beyond, so that the share is between a half and 1.
    expect(new Set(atCost(12))).toEqual(new Set([yOfShare(FRAME, 1), yOfShare(FRAME, 0.5)].map(Math.round)));
    expect(new Set(atCost(8))).toEqual(new Set([Math.round(yOfShare(FRAME, 0.5))]));
  });

  it("labels every curve and the threshold", () => {
    const picture = draw([aSeries({}), aSeries({ id: "region", name: "Ensemble", line: "reference" })]);
    const texts = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["Hautes-Alpes", "Ensemble", "seuil : 10 km", "Part (%)", "100"]));
  });

  it("distinguishes curves by dashes", () => {
    const picture = draw([aSeries({}), aSeries({ id: "avant", name: "avant", line: "before" })]);
    expect(picture.querySelector(".line-before")?.getAttribute("stroke-dasharray")).toBe("6 4");
    expect(picture.querySelector(".line-subject")?.hasAttribute("stroke-dasharray")).toBe(false);
  });

  it("draws no curve for a territory without people", () => {
    expect(draw([aSeries({}, 0)]).querySelectorAll(".distribution-line")).toHaveLength(0);
  });
});
