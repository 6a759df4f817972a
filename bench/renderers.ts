/**
 * How well résumés are read that other tools print: LaTeX classes, word processors, canvas libraries, browsers of
 * several ages, roff. The tools are optional; what is missing is skipped and said.
 *
 * `npx tsx bench/renderers.ts --make FOLDER --seeds N --from SEED [--kind PART] [--own]` prints a corpus with the truth
 * beside each file, `--own` with the renderers of bench/layouts.ts instead; `npx tsx bench/renderers.ts --score FOLDER [--kind PART] [--worst N] [--show NAME]` reads and scores one.
 */
import { makeWithOwn, makeWithTools } from './renderers/make.ts';
import { score, show } from './renderers/score.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [making, scoring, showing] = [option('--make'), option('--score'), option('--show')];
const kind = option('--kind') ?? '';

if (making)
  await (args.includes('--own') ? makeWithOwn : makeWithTools)({
    folder: making,
    from: Number(option('--from') ?? 1),
    count: Number(option('--seeds') ?? 5),
    kind,
  });
if (scoring && showing) await show(scoring, showing);
else if (scoring) await score(scoring, kind, Number(option('--worst') ?? 25));
if (!making && !scoring) console.log('Say --make FOLDER or --score FOLDER.');
