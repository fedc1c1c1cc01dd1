// In the browser: a packet, a queue of jobs and some workers, each with its own copy of the core.

/**
 * Runs jobs, the costly ones first. The clock starts when every worker holds the packet.
 * @param {{ packet: string, jobs: { id: number, cost: number }[], workers: number }} order
 * @returns {Promise<{ wall: number, memory: number, parts: { id: number, times: unknown, finished: string }[] }>}
 */
export async function perform({ packet, jobs, workers }) {
  const module = await WebAssembly.compileStreaming(fetch("/pkg/homeroom.wasm"));
  // As the page does while the user looks for the file.
  const rehearsing = new Worker("/benches/worker.js", { type: "module" });
  await ask(rehearsing, { module, rehearse: true });
  rehearsing.terminate();
  const bytes = new Uint8Array(await (await fetch(packet)).arrayBuffer());
  const hands = Array.from({ length: workers }, () => new Worker("/benches/worker.js", { type: "module" }));
  await Promise.all(hands.map((hand) => ask(hand, { module, packet: bytes })));
  const queue = [...jobs].sort((a, b) => b.cost - a.cost || a.id - b.id);
  /** @type {{ id: number, times: unknown, finished: string }[]} */
  const parts = [];
  let memory = 0;
  const begun = performance.now();
  await Promise.all(hands.map(async (hand) => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const done = await ask(hand, { job });
      memory = Math.max(memory, done.memory);
      parts.push({ id: job.id, times: done.times, finished: done.finished });
    }
  }));
  const wall = performance.now() - begun;
  for (const hand of hands) hand.terminate();
  return { wall, memory, parts: await Promise.all(parts.map(async (part) => ({ ...part, finished: await base64(part.finished) }))) };
}

/**
 * @param {Worker} hand
 * @param {unknown} order
 * @returns {Promise<any>}
 */
function ask(hand, order) {
  return new Promise((resolve, reject) => {
    hand.onmessage = ({ data }) => resolve(data);
    hand.onerror = (event) => reject(new Error(event.message));
    hand.postMessage(order);
  });
}

/** @param {any} bytes @returns {Promise<string>} */
function base64(bytes) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/s, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes]));
  });
}
