import { type Renderer, runPython } from '../renderer.ts';

const SCRIPT = new URL('draw.py', import.meta.url).pathname;

/** One process draws all. */
export const REPORTLAB: Renderer = {
  command: 'python3',
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
  print: (orders) => runPython('reportlab', SCRIPT, orders),
};
