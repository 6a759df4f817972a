import type { Block, Document, JsonResume, Section, Span } from '../document/index.ts';
import type { Loss } from '../reading/index.ts';
import { keepIn, readAside } from './aside.ts';
import { readContact } from './contact.ts';
import { decode } from './escapes.ts';
import { type DraftLine, draftLines } from './lines.ts';
import { OpenText } from './open-text.ts';
import { OpenList } from './read-entry.ts';
import { LIST_KEYS, type ListKey, PROFILES, SHAPES, sectionNamed } from './shapes.ts';
import type { Loose } from './write-entry.ts';

/** A draft as a résumé, and what of it has no place in one: it stays in the text. */
export interface ReadDraft extends Document {
  resume: JsonResume;
  losses: Loss[];
}

/**
 * Reads a draft in the dialect that `writeDraft` writes, exactly; and what a person makes of it, forgivingly: what is
 * not understood stays a paragraph of its section and is told. Cost grows with the length of the text.
 */
export function readDraft(text: string): ReadDraft {
  const reader = new DraftReader(text);
  for (const line of draftLines(text)) reader.take(line);
  return reader.end();
}

class DraftReader {
  private readonly open: OpenText;
  private readonly basics: Loose = {};
  private readonly place: Loose = {};
  private readonly profiles: OpenList;
  private readonly lists: Map<ListKey, OpenList>;
  private readonly summary: Block[] = [];
  private root: Loose = {};
  private section: Section | 'profiles' | undefined;
  private named = false;

  constructor(text: string) {
    this.open = new OpenText(text);
    this.profiles = new OpenList(this.open, PROFILES, 'contact', '/basics/profiles');
    this.lists = new Map(LIST_KEYS.map((key) => [key, new OpenList(this.open, SHAPES[key], key, `/${key}`)]));
  }

  take(line: DraftLine): void {
    if (line.mark === 'aside') this.aside(line.span);
    else if (line.mark === 'name' && !this.named && !this.section) this.name(line.span);
    else if (line.mark === 'name' || line.mark === 'heading') this.heading(line.span);
    else if (this.open.goesOn(line)) return;
    else this.within(line);
  }

  private within(line: DraftLine): void {
    if (!this.section && line.mark !== 'plain') this.section = 'work';
    const { section } = this;
    if (section === undefined || section === 'contact') this.contact(line.span);
    else if (section === 'summary' && line.mark !== 'entry') this.summaryLine(line);
    else if (section === 'profiles') this.profiles.take(line);
    else if (isListKey(section)) this.lists.get(section)!.take(line);
    else this.unplaced(line, section);
  }

  private name(span: Span): void {
    this.named = true;
    const name = decode(this.open.slice(span));
    if (name) this.basics.name = name;
    this.open.add('name', span, undefined, '/basics/name');
  }

  private heading(span: Span): void {
    const words = decode(this.open.slice(span));
    this.section = /^profiles$/i.test(words) ? 'profiles' : sectionNamed(words);
    this.open.add('heading', span, this.section === 'profiles' ? 'contact' : this.section);
  }

  private contact(span: Span): void {
    const raw = this.open.slice(span);
    const contact = readContact(raw);
    if (!contact && this.basics.label === undefined) {
      this.basics.label = decode(raw);
      this.open.add('label', span, undefined, '/basics/label');
      return;
    }
    const label = contact?.fields.get('label');
    if (label !== undefined && this.basics.label === undefined) {
      this.basics.label = label;
      contact?.fields.delete('label');
      const from = contact?.fields.size ? 0 : /^label:\s*/i.exec(raw)![0].length;
      this.open.add(
        from ? 'label' : 'contact',
        { start: span.start + from, end: span.end },
        undefined,
        '/basics/label',
      );
    } else this.open.add('contact', span, 'contact');
    for (const [path, value] of contact?.fields ?? []) this.put(path, value, span);
    for (const profile of contact?.profiles ?? []) this.profiles.entries.push(profile);
    for (const { start, end } of contact?.unclear ?? [{ start: 0, end: raw.length }])
      this.open.lose(
        { start: span.start + start, end: span.start + end },
        'It is not clear what this is. Begin it with what it is, as in “City: Berlin”.',
      );
  }

  private put(path: string, value: string, span: Span): void {
    const [key, part] = path.split('/') as [string, string?];
    const [bag, name] = part === undefined ? [this.basics, key] : [this.place, part];
    if (!Object.hasOwn(bag, name)) bag[name] = value;
    else if (bag[name] !== value) this.open.lose(span, `A second “${name}”: a résumé file has room for one.`);
  }

  private summaryLine({ span, mark }: DraftLine): void {
    const kind = mark === 'item' ? 'item' : 'paragraph';
    const block = this.open.add(kind, span, 'summary', '/basics/summary');
    this.open.flow(kind, block);
    if (!block || this.summary.push(block) > 1) return;
    this.open.paragraphs(this.summary, (value) => {
      this.basics.summary = value;
    });
  }

  private unplaced({ span, mark }: DraftLine, section: Section): void {
    const block = this.open.add(mark === 'plain' ? 'paragraph' : 'item', span, section);
    this.open.flow(mark === 'plain' ? 'paragraph' : 'item', block);
    if (block) this.open.lose(block.span, 'A résumé file has no section for it; it stays in the text.');
  }

  private aside(span: Span): void {
    const aside = readAside(this.open.slice(span));
    const list =
      this.section === 'profiles'
        ? this.profiles
        : isListKey(this.section)
          ? this.lists.get(this.section)
          : undefined;
    if (aside?.at === '/') this.root = { ...this.root, ...aside.fields };
    else if (aside?.at === '/basics') keepIn(this.basics, aside.fields);
    else if (aside?.at === '/basics/location') keepIn(this.place, aside.fields);
    else if (!aside || aside.at !== undefined || !list?.aside(aside.fields))
      this.open.lose(span, 'A comment: it is not on the page.');
  }

  end(): ReadDraft {
    this.open.settle();
    const { basics, place } = this;
    const profiles = this.profiles.entries;
    if (Object.keys(place).length > 0) basics.location = place;
    if (profiles.length > 0) basics.profiles = profiles;
    const resume: Loose = Object.keys(basics).length > 0 ? { basics } : {};
    for (const [key, { entries }] of this.lists) if (entries.length > 0) resume[key] = entries;
    const { text, blocks, losses } = this.open;
    return { channel: 'resume', text, blocks, resume: { ...resume, ...this.root } as JsonResume, losses };
  }
}

const isListKey = (section: Section | 'profiles' | undefined): section is ListKey =>
  section !== undefined && Object.hasOwn(SHAPES, section);
