import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Renderer } from '../renderer.ts';

const SCRIPT = new URL('draw.py', import.meta.url).pathname;

/** One process draws all; the system's Python, since that has the library. */
export const REPORTLAB: Renderer = {
  command: '/usr/bin/python3',
  extension: 'pdf',
  designs: {
    'reportlab shuffled words': 'head',
    'reportlab headings last': 'head',
    'reportlab two columns interleaved': 'head',
    'reportlab gutter, each word': 'aside',
    'reportlab platypus': 'head',
    'reportlab platypus gutter tables': 'aside',
    'reportlab rotated': 'head',
  },
  async print(orders) {
    const python = spawn(this.command, [SCRIPT], { stdio: ['pipe', 'inherit', 'inherit'] });
    python.stdin.end(JSON.stringify(orders));
    await once(python, 'exit');
  },
};
