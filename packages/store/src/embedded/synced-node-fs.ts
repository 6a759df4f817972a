import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The inside of Emscripten that this file rests on. `synced-node-fs.test.ts` fails when it moves. */
interface NodeFsInternals {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
  realPath(node: unknown): string;
  tryFSOperation<T>(operation: () => T): T;
}

type Init = NodeFS['init'];

/**
 * PGlite's folder on disk, with `fsync` that reaches the disk.
 * *Why*: its own file system has no `fsync`, so that a commit would survive a killed process and not a power cut.
 */
export class SyncedNodeFs extends NodeFS {
  constructor(
    dataDir: string,
    private readonly sync: (descriptor: number) => void = fsyncSync,
  ) {
    super(dataDir);
  }

  override async init(...[pg, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pg, options);
    emscriptenOpts.preRun = [
      ...[emscriptenOpts.preRun ?? []].flat(),
      (module: object) => this.addFsync((module as { NODEFS: NodeFsInternals }).NODEFS),
    ];
    return { emscriptenOpts };
  }

  private addFsync(nodeFs: NodeFsInternals): void {
    nodeFs.stream_ops.fsync = ({ nfd, node }) =>
      nodeFs.tryFSOperation(() => {
        if (nfd !== undefined) this.sync(nfd);
        else this.syncFolder(nodeFs.realPath(node));
        return 0;
      });
  }

  /** Emscripten opens no descriptor for a folder; Windows cannot sync one, and needs not. */
  private syncFolder(path: string): void {
    if (process.platform === 'win32') return;
    const descriptor = openSync(path, 'r');
    try {
      this.sync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}
