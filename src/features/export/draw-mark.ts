import type { LegendMark } from "../../design/legend.tsx";
import { PLACE_DOT } from "../../design/theme/access-colours.ts";
import { drawShare } from "../../design/theme/cluster-ring.ts";
import { COVERAGE } from "../../design/theme/coverage.ts";
import { MAP } from "../../design/theme/map.ts";
import { PANEL } from "../../design/theme/panel.ts";
import { PASS_COLOURS, PASS_SYMBOLS, type PassCondition } from "../../design/theme/passes.ts";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import { PLANNED_STAR } from "../../design/theme/planned-shapes.ts";
import { drawRoundedBox } from "../../design/theme/rounded-box.ts";
import { SYMBOLS, type SymbolShape } from "../../design/theme/symbols.ts";
import { CATEGORIES } from "../../domain/place.ts";

/** Half the width and height of the swatch of an area. */
const HALF = { width: 11, height: 7 };
const FULL_TURN = 2 * Math.PI;

/** Draws the mark of a legend row around a point, in the light colours of the picture. */
export function drawMark(context: CanvasRenderingContext2D, mark: LegendMark, x: number, y: number): void {
  context.save();
  context.translate(x, y);
  switch (mark.kind) {
    case "area":
      drawArea(context, mark.colour, mark.isHatched);
      break;
    case "covered":
      drawArea(context, COVERAGE.light.covered);
      break;
    case "gap":
      drawArea(context, undefined, true);
      break;
    case "place": {
      const { shape, colour } = SYMBOLS.light[mark.category];
      context.fillStyle = colour;
      context.fill(shapePath(shape, 7));
      break;
    }
    case "cluster":
      drawCluster(context);
      break;
    case "pass":
      drawPass(context, mark.condition);
      break;
    case "dot":
      context.fillStyle = PLACE_DOT.light.fill;
      context.fill(shapePath("disc", 4));
      break;
    case "planned":
      context.fillStyle = PLANNED_COLOURS.light.planned;
      context.strokeStyle = PLANNED_COLOURS.light.plannedEdge;
      context.lineWidth = 1.4;
      context.fill(new Path2D(PLANNED_STAR));
      context.stroke(new Path2D(PLANNED_STAR));
      break;
  }
  context.restore();
}

function drawArea(context: CanvasRenderingContext2D, colour: string | undefined, isHatched = false): void {
  const { width, height } = HALF;
  const box = new Path2D();
  drawRoundedBox(box, [-width, -height], [2 * width, 2 * height], 2);
  context.fillStyle = MAP.light.land;
  context.fill(box);
  if (colour !== undefined) {
    context.fillStyle = colour;
    context.fill(box);
  }
  if (isHatched) {
    context.save();
    context.clip(box);
    context.strokeStyle = COVERAGE.light.gap;
    context.lineWidth = 1.3;
    context.beginPath();
    for (let at = -4 * width; at < 4 * width; at += 6) {
      context.moveTo(at, height);
      context.lineTo(at + 2 * height, -height);
    }
    context.stroke();
    context.restore();
  }
  context.strokeStyle = PANEL.light.edge;
  context.lineWidth = 0.8;
  context.stroke(box);
}

/** Draws the ring of a cluster, with a third for each category. */
function drawCluster(context: CanvasRenderingContext2D): void {
  const third = FULL_TURN / CATEGORIES.length;
  for (const [rank, category] of CATEGORIES.entries()) {
    const arc = { radius: 7, width: 4, from: rank * third, to: (rank + 1) * third };
    drawShare(context, category, SYMBOLS.light, arc);
  }
}

function drawPass(context: CanvasRenderingContext2D, condition: PassCondition): void {
  const { outline, mark, isFilled } = PASS_SYMBOLS[condition];
  const { [condition]: colour, halo } = PASS_COLOURS.light;
  context.lineWidth = 1.7;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.fillStyle = isFilled ? colour : halo;
  context.fill(new Path2D(outline));
  context.strokeStyle = colour;
  context.stroke(new Path2D(outline));
  context.strokeStyle = isFilled ? halo : colour;
  context.stroke(new Path2D(mark));
}

function shapePath(shape: SymbolShape, reach: number): Path2D {
  const path = new Path2D();
  switch (shape) {
    case "disc":
      path.arc(0, 0, reach, 0, FULL_TURN);
      return path;
    case "diamond": {
      const tip = reach * 1.25;
      return new Path2D(`M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z`);
    }
    case "triangle":
      return new Path2D(`M0 ${-1.3 * reach}L${1.2 * reach} ${0.8 * reach}H${-1.2 * reach}Z`);
    case "square":
      drawRoundedBox(path, [-reach, -reach], [2 * reach, 2 * reach], reach / 3);
      return path;
  }
}
