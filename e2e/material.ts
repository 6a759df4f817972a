import { type Printed, printedPdf } from './pdf.ts';

interface Highlights {
  latest: string[];
}

const FIRST: Highlights = {
  latest: [
    'Responsible for the checkout service and its releases',
    'Helped with planning and worked on dashboards',
    'Worked closely with other teams',
  ],
};

const NEXT: Highlights = {
  latest: [
    'Led the checkout roadmap with design and sales, conversion rose by 12 % for 300,000 shoppers',
    'Cut failed payments from 4 % to 1.5 % across 3 countries in two quarters',
    'Coached two engineers, one now leads the payments team',
  ],
};

/** The résumé of an invented person as a PDF, in a first and in a better version. */
export const resumePdf = (version: 'first' | 'next'): Buffer => {
  const { latest } = version === 'first' ? FIRST : NEXT;
  const label = version === 'first' ? [] : ['Product Manager'];
  return printedPdf([setResume(label, latest)]);
};

function setResume(label: string[], latest: string[]): Printed[] {
  const page = newPage('Ilse Brandvold');
  for (const text of label) page.put(text, 12);
  page.put('ilse.brandvold@example.com · Bergen, Norway');
  page.heading('Experience');
  page.entry('Senior Software Engineer, Fjordbay Retail', 'Jan 2020 – Present', latest);
  page.entry('Software Engineer, Nordlys Systems', 'Aug 2015 – Dec 2019', [
    'Built the stock service used by 40 shops',
  ]);
  page.heading('Education');
  page.entry('M.Sc. Informatics, University of Bergen', '2013 – 2015');
  page.heading('Skills');
  page.put('TypeScript, PostgreSQL, A/B testing, SQL');
  return page.lines;
}

/** A page set from the top down, with the person's name at its head. */
function newPage(name: string) {
  const lines: Printed[] = [{ text: name, x: 56, y: 780, size: 22, bold: true }];
  let y = 762;
  const put = (text: string, size = 10, bold = false, x = 56) => {
    y -= size * 1.5;
    lines.push({ text, x, y, size, bold });
  };
  const heading = (text: string) => {
    y -= 12;
    put(text, 12, true);
  };
  const entry = (title: string, dates: string, highlights: string[] = []) => {
    put(title, 11, true);
    lines.push({ text: dates, x: 440, y, size: 10 });
    for (const text of highlights) put(`• ${text}`, 10, false, 66);
  };
  return { lines, put, heading, entry };
}

/**
 * The résumé of another invented person, with a line that no section of JSON Resume takes; in the newer version
 * lines moved, came and went.
 */
export const readingPdf = (version: 'first' | 'newer'): Buffer => {
  const { lines, put, heading, entry } = newPage('Mirela Vasko');
  const isNewer = version === 'newer';
  put('mirela.vasko@example.com · Split, Croatia');
  if (isNewer) {
    heading('Summary');
    put('Data engineer who makes numbers arrive before the people who need them.');
  }
  heading('Experience');
  if (isNewer)
    entry('Lead Data Engineer, Lantern Energy', 'May 2024 – Present', [
      'Set up the meter data of 60,000 homes in six weeks',
    ]);
  entry('Data Engineer, Harbour Freight Analytics', isNewer ? 'Mar 2020 – Apr 2024' : 'Mar 2020 – Present', [
    ...(isNewer ? ['Hired and coached two analysts'] : []),
    'Moved 40 nightly jobs to one scheduler',
    'Wrote the claims report that 12 branches read',
    'Cut the monthly bill by 30 percent',
  ]);
  // It runs into the position after it: that is doubtful.
  entry('Analyst, Tidewater Insurance', 'Jun 2016 – Sep 2020', [
    'Checked the claims of three regions by hand',
  ]);
  heading('Education');
  entry('B.Sc. Statistics, University of Split', '2012 – 2016');
  heading('Skills');
  put('Python, SQL, dbt');
  heading('Off the clock');
  put('Runs the Kafka evenings of the town library');
  return printedPdf([lines]);
};

/** A posting that asks for what only a line without a place shows. */
export const STREAMING_POSTING = `Data Engineer
Lantern Energy, Split

What we are looking for
- Experience with Kafka
- Python and SQL
`;

/** Many pages of text: reading them takes long enough to be stopped. */
export const endlessPdf = (pages: number): Buffer =>
  printedPdf(
    Array.from({ length: pages }, (_, page) =>
      Array.from({ length: 60 }, (_, line) => ({
        text: `Page ${page + 1}, line ${line + 1}: moved the orders of shop ${page * 60 + line} to the new service`,
        x: 56,
        y: 800 - line * 12.5,
        size: 9,
      })),
    ),
  );

/** A posting as a person pastes it. */
export const POSTING = `Senior Product Manager, Checkout
Fjordbay Retail, Bergen

What you will do
- Own the roadmap of the checkout together with design, engineering and sales
- Define success metrics and run A/B tests
- Talk to shoppers every week

What we are looking for
- 5+ years in product management or software engineering
- Experience with A/B testing and SQL
- Stakeholder management across several teams

Nice to have
- Experience in retail or payments
`;
