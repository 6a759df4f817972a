import type { Brief } from '@throughline/core/brief';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { writeBrief } from './index.ts';
import { sampleBrief } from './sample-brief.test-support.ts';
import { writeBriefHtml } from './write-html.ts';
import { writeBriefMarkdown } from './write-markdown.ts';
import { writeBriefPdf } from './write-pdf.ts';

/** Every sentence that a brief holds, in the order in which it is told. */
const sentencesOf = ({ scan, check, map, proof, checklist, losses }: Brief): string[] => {
  const told = (index: number) => {
    const { message, fix } = check.findings[index]!;
    return fix?.kind === 'ask' ? [message, fix.question] : [message];
  };
  const others = check.findings.map((_, index) => index).filter((index) => !check.fixFirst.includes(index));
  return [
    scan.sentence,
    ...Object.values(scan.cameThrough).flatMap(({ says, because }) => [says, because]),
    ...check.fixFirst.flatMap(told),
    ...map.rows.flatMap(({ requirement, evidence, because }) => [
      requirement.text,
      evidence[0]!.text,
      because,
    ]),
    ...map.gaps.flatMap(({ requirement, because, next }) => [requirement.text, because, next]),
    ...proof.outcomes.map(({ text }) => text),
    ...proof.gaps.flatMap(({ what, ask }) => [what, ask]),
    ...checklist.flatMap(({ label, because }) => [label, because]),
    ...map.cut.flatMap(({ text, reason }) => [text, reason]),
    ...others.flatMap(told),
    ...losses.flatMap(({ text, reason }) => [text, reason]),
  ];
};

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
const readHtml = (markup: string) =>
  markup
    .replace(/<(style|svg|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name]!,
    );
const readMarkdown = (text: string) => text.replace(/\\([\\`*_[\]{}<>#|~!$&+.)-])/g, '$1');
const readPdf = async (bytes: Uint8Array) => {
  const { text, totalPages } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return { text, totalPages };
};

const brief = sampleBrief();
const HOSTILE = '<script>alert(1)</script> #import "x": * ] $1$ {x} [a](javascript:b) | `c` &lt; *d* \\ "';

describe('all three files tell the whole brief', () => {
  test.each([
    ['HTML', async () => readHtml(writeBriefHtml(brief))],
    ['Markdown', async () => readMarkdown(writeBriefMarkdown(brief))],
    ['PDF', async () => (await readPdf(await writeBriefPdf(brief))).text],
  ])('%s holds every sentence', async (_, read) => {
    const text = plain(await read());
    for (const sentence of sentencesOf(brief)) expect(text).toContain(plain(sentence));
  });

  test('the PDF reads in the order in which it is told', async () => {
    const text = plain((await readPdf(await writeBriefPdf(brief))).text);
    const questions = [
      'What did they see in ten seconds?',
      brief.scan.sentence,
      brief.scan.cameThrough.reason.because,
      'What should be fixed first?',
      brief.check.findings[4]!.message,
      'What carries over to the role?',
      'What is still missing for it?',
      'What proves it?',
      'Is it ready to send?',
      'What can go?',
      'What else will a careful reader notice?',
      'What could not be read?',
    ].map((question) => text.indexOf(plain(question)));
    expect(questions).not.toContain(-1);
    expect(questions).toEqual([...questions].sort((a, b) => a - b));
  });

  test('writeBrief gives the bytes of the kind that is asked for', async () => {
    const starts = await Promise.all(
      (['html', 'pdf', 'md'] as const).map(async (as) =>
        new TextDecoder().decode((await writeBrief(brief, as)).slice(0, 5)),
      ),
    );
    expect(starts).toEqual(['<!doc', '%PDF-', '# Wha']);
  });
});

describe('what someone wrote stays text', () => {
  const hostile = sampleBrief(HOSTILE);

  test('in HTML', () => {
    const markup = writeBriefHtml(hostile);
    expect(markup).not.toMatch(/<script|href=|\son\w+=/i);
    expect(plain(readHtml(markup))).toContain(plain(hostile.scan.sentence));
  });

  test('in Markdown', () => {
    const text = writeBriefMarkdown(hostile);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[a|(?<!\\)`c/);
    expect(plain(readMarkdown(text))).toContain(plain(hostile.scan.sentence));
  });

  test('in PDF', async () => {
    const { text } = await readPdf(await writeBriefPdf(hostile));
    expect(plain(text)).toContain(plain(hostile.scan.sentence));
  });
});

describe('the HTML file', () => {
  const markup = writeBriefHtml(brief);

  test('stands alone: nothing is fetched, nothing runs, nobody indexes it', () => {
    expect(markup).not.toMatch(/<(?:script|link|img|iframe)|url\((?!data:)|@import/i);
    expect(markup.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/https?:/);
    expect(markup).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(markup).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-/);
  });

  test('needs no inline style, which its own policy would refuse', () => {
    expect(markup).not.toMatch(/\sstyle=/);
  });

  test('every id is there once, also with a second page', () => {
    const [first] = brief.page.pages;
    const seen = [...brief.scan.seen, { ...brief.scan.seen[0]!, page: 2 }];
    const long = {
      ...brief,
      scan: { ...brief.scan, seen },
      page: { ...brief.page, pages: [first!, first!] },
    };
    const ids = [...writeBriefHtml(long).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the PDF file', () => {
  test('is the same to the byte when written twice', async () => {
    expect(Buffer.compare(await writeBriefPdf(brief), await writeBriefPdf(structuredClone(brief)))).toBe(0);
  });

  test('is one to three pages, tagged, and titled', async () => {
    const bytes = await writeBriefPdf(brief);
    const document = await getDocumentProxy(bytes.slice());
    const { info } = (await document.getMetadata()) as { info: { Title?: string } };
    expect(document.numPages).toBeLessThanOrEqual(3);
    expect(info.Title).toContain('Marit Solberg');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('says so where its faces lack a script', async () => {
    const { text } = await readPdf(await writeBriefPdf({ ...brief, person: '李雷' }));
    expect(text).toContain('Some letters');
  });
});

test('a brief with nothing in it is still a page of honest sentences', async () => {
  const empty: Brief = {
    ...brief,
    scan: { ...brief.scan, seen: [] },
    check: { ...brief.check, findings: [], fixFirst: [] },
    map: { ...brief.map, rows: [], gaps: [], cut: [] },
    proof: { outcomes: [], gaps: [] },
    page: { pages: [{ width: 595, height: 842 }], words: [] },
    losses: [],
  };
  const texts = [
    readHtml(writeBriefHtml(empty)),
    readMarkdown(writeBriefMarkdown(empty)),
    (await readPdf(await writeBriefPdf(empty))).text,
  ];
  for (const text of texts.map(plain)) {
    expect(text).toContain(plain('Nothing that would cost this reader’s first ten seconds.'));
    expect(text).toContain(plain('No line yet says what changed with a number.'));
    expect(text).not.toContain(plain('What could not be read?'));
  }
});
