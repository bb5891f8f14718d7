import { Session, type Profiler } from 'node:inspector';

// Whose work keeps the extension host from anything else: told from a CPU profile, for all extensions share one loop.

/** A stretch without a rest shorter than this is not felt, in milliseconds. */
const LONG = 5;

/** Begins a profile of the extension host. @returns what ends it and tells, a line each. */
export function blaming(): () => Promise<string[]> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 500 });
  session.post('Profiler.start');
  return () =>
    new Promise((resolve, reject) =>
      session.post('Profiler.stop', (error, answer) => {
        session.disconnect();
        if (error) reject(error);
        else resolve(told(answer.profile));
      }),
    );
}

/** How long each extension was at work in each stretch without a rest, in milliseconds. */
function stretchesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number>[] {
  const owners = new Map<number, string>();
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ownerOf = (id: number): string => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const node = byId.get(id);
    const parent = parents.get(id);
    const { functionName = '', url = '' } = node?.callFrame ?? {};
    const owner =
      functionName === '(idle)' || functionName === '(program)'
        ? ''
        : (extensionOf(url) ?? (parent === undefined ? 'VS Code' : ownerOf(parent)));
    owners.set(id, owner);
    return owner;
  };
  const all: Map<string, number>[] = [];
  let now = new Map<string, number>();
  samples.forEach((id, i) => {
    const owner = ownerOf(id);
    if (owner) now.set(owner, (now.get(owner) ?? 0) + (timeDeltas[i] ?? 0) / 1_000);
    else if (now.size) {
      all.push(now);
      now = new Map();
    }
  });
  return all;
}

function extensionOf(url: string): string | undefined {
  if (/\/dist\/(?:client|import\/)/.test(url)) return 'Backread';
  if (url.includes('node-tests.js')) return 'this measurement';
  return /\/extensions\/([\w.-]+)\//.exec(url)?.[1];
}

function told(profile: Profiler.Profile): string[] {
  const sums = new Map<string, { all: number; long: number }>();
  const own: number[] = [];
  for (const stretch of stretchesOf(profile)) {
    const total = [...stretch.values()].reduce((sum, time) => sum + time, 0);
    const [most] = [...stretch].sort((a, b) => b[1] - a[1])[0] ?? [''];
    for (const [owner, time] of stretch) {
      const sum = sums.get(owner) ?? { all: 0, long: 0 };
      sums.set(owner, { all: sum.all + time, long: sum.long + Number(total > LONG && owner === most) });
    }
    const mine = stretch.get('Backread');
    if (mine) own.push(mine);
  }
  own.sort((a, b) => a - b);
  const at = (share: number): string => (own[Math.min(own.length - 1, Math.floor(own.length * share))] ?? 0).toFixed(1);
  return [
    ...[...sums]
      .sort((a, b) => b[1].all - a[1].all)
      .slice(0, 5)
      .map(([owner, { all, long }]) => `  ${owner}: ${all.toFixed(0)} ms in all, ${long} stretches over ${LONG} ms`),
    `  Backread at a stretch: ${at(0.5)} ms at the median, ${at(0.99)} ms at the 99th percentile (n = ${own.length}), ${at(1)} ms at most`,
  ];
}
