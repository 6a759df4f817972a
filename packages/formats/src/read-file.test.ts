import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadAs } from './format.ts';
import { typeset } from './pdf/typeset.test-support.ts';
import { readFile } from './read-file.ts';

const RESUME = `= Mira Solberg
mira\\@example.org
== Experience
*Product Manager*, Halden Freight #h(1fr) Mar 2021 – Present
- Cut abandoned bookings from 31% to 18%.
`;
const POSTING = `= Senior Product Manager
Halden Freight, Rotterdam
== About the role
We are looking for someone who can own pricing. You will join our team of six.
== Requirements
- 5+ years of experience
- You have set prices before
== What we offer
Apply now.
`;

const outcome = async (name: string, bytes: Uint8Array, as?: ReadAs) => {
  const result = await readFile({ name, bytes }, { as });
  return result.ok ? result.value.kind : result.problem.code;
};

describe('readFile', () => {
  it('goes by content, and says when the name promised something else', async () => {
    const result = await readFile({ name: 'cv.docx', bytes: typeset(RESUME) });
    expect(result.ok && result.value.kind).toBe('resume');
    expect(result.ok && result.value.losses[0]).toEqual({
      text: 'cv.docx',
      reason: 'the name ends in .docx, but the content is pdf; read as that',
    });
  });

  it('gives what was asked for', async () => {
    expect(await outcome('cv.pdf', typeset(RESUME), 'text')).toBe('text');
    expect(await outcome('job.pdf', typeset(POSTING), 'posting')).toBe('postings');
    expect(await outcome('cv.json', strToU8('{"basics":{"name":"Mira"}}'), 'posting')).toMatch(/^file\./);
  });

  it('hears a posting in a PDF without being told, and a résumé too', async () => {
    expect(await outcome('job.pdf', typeset(POSTING))).toBe('postings');
    expect(await outcome('cv.pdf', typeset(RESUME))).toBe('resume');
  });

  it.each([
    ['nothing at all', 'cv.pdf', new Uint8Array(), 'file.empty'],
    ['white space', 'cv.txt', strToU8(' \n\t\n'), 'file.empty'],
    ['ten megabytes of text', 'cv.txt', new Uint8Array(10_000_000).fill(97), 'file.too-large'],
    ['a huge PDF', 'cv.pdf', strToU8(`%PDF-1.7\n${' '.repeat(20_000_001)}`), 'file.too-large'],
    ['junk named PDF', 'cv.pdf', strToU8('no PDF at all'), 'file.corrupt'],
    ['a picture', 'cv.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'file.no-text'],
    [
      'an old Word file',
      'cv.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]),
      'file.unrecognised',
    ],
    ['bytes of no kind', 'cv.bin', Uint8Array.from([0, 1, 2, 250, 0, 3]), 'file.unrecognised'],
    ['a folder of pictures', 'me.zip', zipSync({ 'beach.jpg': strToU8('no table') }), 'file.unrecognised'],
    ['any other archive', 'a.zip', zipSync({ 'a.txt': strToU8('x') }), 'file.unrecognised'],
    [
      'an archive cut short',
      'cv.docx',
      zipSync({ 'word/document.xml': strToU8('x') }).slice(0, 40),
      'file.corrupt',
    ],
    ['a guide', 'g.md', strToU8('---\ntitle: Moving\nlayout: post\n---\nRead on.'), 'file.wrong-kind'],
    ['broken JSON', 'cv.json', strToU8('{"basics":'), 'file.corrupt'],
    ['JSON of another kind', 'x.json', strToU8('{"a":1}'), 'file.unrecognised'],
  ])('refuses %s with a code and a next step', async (_, name, bytes, code) => {
    const result = await readFile({ name, bytes });
    expect(result.ok ? result.value.kind : result.problem.code).toBe(code);
    expect(result.ok ? '' : result.problem.hint).not.toBe('');
  });

  it('takes a smaller limit when given one', async () => {
    const result = await readFile({ name: 'a.txt', bytes: strToU8('words of a letter') }, { maxBytes: 10 });
    expect(result.ok ? '' : result.problem.code).toBe('file.too-large');
  });

  it('is not reached by keys that pollute', async () => {
    const bytes = strToU8(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"basics":{"name":"Mira"}}',
    );
    expect(await outcome('cv.json', bytes)).toBe('resume');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const NASTY = new URL('../../../../shared/data/nasty/', import.meta.url);
const present = existsSync(NASTY);

describe.skipIf(!present)(`the collection of nasty files${present ? '' : ' (not here: skipped)'}`, () => {
  const EXPECTED: Record<string, string> = {
    'encrypted_user_password.pdf': 'file.encrypted',
    'scorelia_password_protected.pdf': 'file.encrypted',
    'image_only.pdf': 'file.no-text',
    'scorelia_scanned_resume.pdf': 'file.no-text',
    'truncated.pdf': 'file.corrupt',
    'scorelia_corrupt_file.pdf': 'file.corrupt',
    'text_resume_10mb.txt': 'file.too-large',
    'pdf_named_docx.docx': 'resume',
    'utf16le_bom_resume.txt': 'resume',
    'rtl_emoji_names.json': 'resume',
    'jsonresume_proto.json': 'resume',
    'xxe_external_entity.docx': 'resume',
    'zip_bomb_Connections.zip': 'file.bomb',
    'zip_slip.zip': 'linkedin',
    'csv_formula_Connections.csv': 'linkedin',
  };
  const names = present ? readdirSync(NASTY).filter((name) => name !== 'EXPECT.json') : [];

  it.each(names)('%s is answered', async (name) => {
    const kind = await outcome(name, new Uint8Array(readFileSync(new URL(name, NASTY))));
    expect(kind).toMatch(EXPECTED[name] ?? (name.startsWith('empty') ? /^file\.empty$/ : /^file\./));
  });
});
