import type { Dated } from '../../document/index.ts';
import type { Origin, ResumeReading } from '../result.ts';

/** How an entry of a list stands among its neighbours. */
export interface EntryView {
  alone: boolean;
  /** Share of the other entries of its list whose fields are arranged as its own are; 0.5 where there are none. */
  alike: number;
  /** Of its two main fields and its dates, how many were not found. */
  missing: number;
  /** Something in its head became no field. */
  leftover: boolean;
  /** It starts later than the entry printed above it, where the others go back in time (or the reverse). */
  outOfOrder: boolean;
  /** It ends before it starts. */
  reversed: boolean;
  /** Nothing stands under it, where most of the others have something. */
  bare: boolean;
}

const LISTS = ['work', 'volunteer', 'education', 'projects'] as const;
const MAIN = /\/(position|name|organization|institution|studyType|area|startDate)$/;

/** The entries of a reading's dated lists, by JSON Pointer. */
export function viewEntries(reading: ResumeReading): Map<string, EntryView> {
  const own = new Map<string, Origin[]>();
  for (const origin of reading.origins) {
    const entry = origin.path.split('/', 3).join('/');
    own.set(entry, [...(own.get(entry) ?? []), origin]);
  }
  const views = new Map<string, EntryView>();
  for (const list of LISTS) {
    const entries = (reading.resume[list] ?? []) as (Dated & { highlights?: string[]; summary?: string })[];
    const shapes = entries.map((_, i) => shapeOf(reading, own.get(`/${list}/${i}`) ?? []));
    const full = entries.filter(isFull).length;
    const order = orderOf(entries);
    entries.forEach((entry, i) => {
      const others = shapes.filter((_, at) => at !== i);
      const alike = others.filter((shape) => shape === shapes[i]).length;
      views.set(`/${list}/${i}`, {
        alone: entries.length === 1,
        alike: others.length > 0 ? alike / others.length : 0.5,
        missing: missingOf(entry),
        leftover: hasLeftover(reading, own.get(`/${list}/${i}`) ?? []),
        outOfOrder: order[i]!,
        reversed: Boolean(
          entry.startDate && entry.endDate && entry.endDate < entry.startDate.slice(0, entry.endDate.length),
        ),
        bare: !isFull(entry) && full > entries.length / 2,
      });
    });
  }
  return views;
}

const isFull = (entry: { highlights?: string[]; summary?: string }) =>
  (entry.highlights?.length ?? 0) > 0 || entry.summary !== undefined;

/** The order of the main fields and whether a line ends between them: what an arrangement repeats. */
function shapeOf({ text }: ResumeReading, origins: Origin[]): string {
  const main = origins
    .filter(({ path }) => MAIN.test(path))
    .sort((a, b) => a.span.start - b.span.start || a.path.localeCompare(b.path));
  return main
    .map(({ path, span }, i) => {
      const before = main[i - 1];
      const between = before ? text.slice(before.span.end, span.start) : '';
      return (between.includes('\n') ? '/' : ' ') + MAIN.exec(path)![1];
    })
    .join('');
}

/** The two main fields of any list, and its dates. */
const NEEDED = [
  ['position', 'studyType', 'area', 'description'],
  ['name', 'organization', 'institution'],
  ['startDate', 'endDate'],
];

const missingOf = (entry: object) => NEEDED.filter((keys) => !keys.some((key) => key in entry)).length;

function hasLeftover({ losses }: ResumeReading, origins: Origin[]): boolean {
  const head = origins.filter(({ path }) => MAIN.test(path));
  if (head.length === 0) return false;
  const start = Math.min(...head.map(({ span }) => span.start));
  const end = Math.max(...head.map(({ span }) => span.end));
  return losses.some(({ span }) => span && span.end >= start - 80 && span.start <= end + 80);
}

/** For each entry: it breaks the order in time that most of its neighbours keep. */
function orderOf(entries: Dated[]): boolean[] {
  const steps = entries.map((entry, i) => {
    const [own, above] = [entry.startDate, entries[i - 1]?.startDate];
    return own && above ? Math.sign(own.slice(0, 4).localeCompare(above.slice(0, 4))) : 0;
  });
  const usual = Math.sign(steps.reduce<number>((sum, step) => sum + step, 0)) || -1;
  return steps.map((step) => step === -usual);
}
