import type { CDPSession } from "../driver.ts";

/** What a heap snapshot holds, in MB: code that the browser has compiled, data of the page, and buffers beside the heap of JavaScript. */
export interface Heap {
  readonly codeMB: number;
  readonly dataMB: number;
  readonly buffersMB: number;
}

/** The parts of a snapshot that count here; its nodes are one long list of numbers (https://learn.microsoft.com/en-us/microsoft-edge/devtools-guide-chromium/memory-problems/heap-snapshot-schema). */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const BUFFER = "JSArrayBufferData";

/** Takes a heap snapshot, which collects the garbage first, and sums its parts. */
export async function readHeap(session: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return sumParts(JSON.parse(chunks.join("")) as Snapshot);
}

function sumParts({ snapshot, nodes, strings }: Snapshot): Heap {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const sum = { codeMB: 0, dataMB: 0, buffersMB: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const read = (field: string) => nodes[node + fields.indexOf(field)] ?? 0;
    const type = types[0][read("type")];
    const sizeMB = read("self_size") / 1e6;
    if (type === "code") sum.codeMB += sizeMB;
    else if (type !== "native") sum.dataMB += sizeMB;
    else if (strings[read("name")]?.includes(BUFFER) === true) sum.buffersMB += sizeMB;
  }
  return sum;
}
