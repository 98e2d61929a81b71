import { Delaunay } from "d3-delaunay";
import { type BoundingBox, boundingBox } from "../../src/geo/bounding-box.ts";
import { type GridPoint, type GridRing, type GridSegment, STEPS_PER_DEGREE, snapToGrid, toSegments } from "./grid.ts";
import { containsPoint } from "./ring.ts";

/**
 * The borders between the Voronoi cells of seats, clipped by the rings of their département, as segments. Distances are those of a local
 * plane (longitudes multiplied by the cosine of the mean latitude).
 */
export function cutCells(seats: readonly GridPoint[], rings: readonly GridRing[]): GridSegment[] {
  const outline = rings.flatMap(toSegments);
  return drawCellBorders(seats, rings).flatMap((border) => cutBorder(border, outline, rings));
}

function drawCellBorders(seats: readonly GridPoint[], rings: readonly GridRing[]): GridSegment[] {
  const [west, south, east, north] = boundingBox([...rings.flat(), ...seats]);
  const scale = Math.cos(((south + north) / 2 / STEPS_PER_DEGREE) * (Math.PI / 180));
  const delaunay = new Delaunay(
    [...seats, ...listFarPoints([west, south, east, north])].flatMap(([x, y]) => [x * scale, y]),
  );
  const { circumcenters } = delaunay.voronoi();
  const centerOf = (halfedge: number): GridPoint => {
    const triangle = Math.floor(halfedge / 3);
    return snapToGrid([(circumcenters[2 * triangle] ?? 0) / scale, circumcenters[2 * triangle + 1] ?? 0]);
  };
  const isSeat = (halfedge: number) => (delaunay.triangles[halfedge] ?? 0) < seats.length;
  return Array.from(delaunay.halfedges).flatMap((twin, halfedge) =>
    twin > halfedge && isSeat(halfedge) && isSeat(twin) ? [[centerOf(halfedge), centerOf(twin)] as const] : [],
  );
}

/** Four points so far away that they close the cells of all seats without changing them within the box. */
function listFarPoints([west, south, east, north]: BoundingBox): GridPoint[] {
  const far = 50 * Math.max(east - west, north - south, 1);
  return [
    [west - far, south - far],
    [east + far, south - far],
    [east + far, north + far],
    [west - far, north + far],
  ];
}

/** The parts of a border within the rings. */
function cutBorder(border: GridSegment, outline: readonly GridSegment[], rings: readonly GridRing[]): GridSegment[] {
  const cuts = [0, ...outline.flatMap((edge) => cutAt(border, edge) ?? []), 1].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const piece = [snapToGrid(pointAt(border, start)), snapToGrid(pointAt(border, end))] as const;
    const isPoint = piece[0][0] === piece[1][0] && piece[0][1] === piece[1][1];
    return !isPoint && containsPoint(rings, pointAt(border, (start + end) / 2)) ? [piece] : [];
  });
}

/** Position along the border, from 0 to 1, where an edge of the outline crosses it. */
function cutAt([[ax, ay], [bx, by]]: GridSegment, [[cx, cy], [dx, dy]]: GridSegment): number | undefined {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (across === 0) return undefined;
  const alongBorder = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const alongEdge = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  const isCrossing = alongBorder > 0 && alongBorder < 1 && alongEdge >= 0 && alongEdge <= 1;
  return isCrossing ? alongBorder : undefined;
}

function pointAt([[ax, ay], [bx, by]]: GridSegment, share: number): GridPoint {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
