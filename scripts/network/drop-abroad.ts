import { type Draft, edgesByNode, isPassage, otherEnd, seatNodes } from "./draft.ts";

/** Drops the roads that only a border pass leads to: Italy and Switzerland are outside this map. */
export function dropAbroad(draft: Draft): void {
  const byNode = edgesByNode(draft);
  const isBorder = (node: number) => draft.input.passages[node - draft.input.seats.length]?.isBorder === true;
  const reached = new Set(seatNodes(draft));
  const waiting = [...reached];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isPassage(draft, node) && isBorder(node)) continue;
    for (const edge of byNode[node] ?? []) {
      const other = otherEnd(edge, node);
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  const kept = draft.edges.filter(({ from, to }) => reached.has(from) && reached.has(to));
  draft.edges.splice(0, draft.edges.length, ...kept);
}
