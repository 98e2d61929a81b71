import FlatQueue from "flatqueue";

/** A graph that grows edge by edge, with a bounded shortest-way query before each. */
export interface Spanner {
  add(from: number, to: number, km: number): void;
  /** Whether there is a way of at most so many km between two nodes, through no closed node. */
  leads(from: number, to: number, limitKm: number): boolean;
}

interface Link {
  readonly to: number;
  readonly km: number;
}

export function createSpanner(shutNodes: Iterable<number>): Spanner {
  const links = new Map<number, Link[]>();
  const isShut = new Set(shutNodes);
  const linksOf = (node: number): Link[] => {
    const known = links.get(node);
    if (known !== undefined) return known;
    const made: Link[] = [];
    links.set(node, made);
    return made;
  };
  return {
    add: (from, to, km) => {
      linksOf(from).push({ to, km });
      linksOf(to).push({ to: from, km });
    },
    leads: (from, to, limitKm) => {
      const search = startSearch(from, limitKm);
      for (let node = search.next(); node !== undefined; node = search.next()) {
        if (node === to) return true;
        if (isShut.has(node) && node !== from) continue;
        for (const link of linksOf(node)) search.reach(link);
      }
      return false;
    },
  };
}

/** Dijkstra's search from one node, step by step, up to a limit. */
function startSearch(from: number, limitKm: number) {
  const best = new Map([[from, 0]]);
  const queue = new FlatQueue<number>();
  let spent = 0;
  queue.push(from, 0);
  return {
    /** The nearest unvisited node; undefined when there is none. */
    next(): number | undefined {
      let node: number | undefined;
      do {
        spent = queue.peekValue() ?? Number.POSITIVE_INFINITY;
        node = queue.pop();
      } while (node !== undefined && spent > (best.get(node) ?? 0));
      return node;
    },
    /** Relaxes a link from the last node. */
    reach({ to, km }: Link): void {
      const total = spent + km;
      if (total > limitKm || total >= (best.get(to) ?? Number.POSITIVE_INFINITY)) return;
      best.set(to, total);
      queue.push(to, total);
    },
  };
}
