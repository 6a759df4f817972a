/** A line of text on a page of A4, in points from the lower left corner. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size: number;
  bold?: boolean;
}

const FONTS = `<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>`;

/** Puts numbered objects into a file with its table; `trailer` adds entries to the trailer. */
function pdf(objects: string[], trailer = ''): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  // WinAnsi has the bullet where Latin-1 has a control character.
  return Buffer.from((body + table + end).replaceAll('•', '\x95'), 'latin1');
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function pagesOf(contents: string[], trailer?: string): Buffer {
  const kids = contents.map((_, index) => `${3 + 2 * index} 0 R`).join(' ');
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox [0 0 595 842] >>`,
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /Contents ${4 + 2 * index} 0 R /Resources << /Font ${FONTS} >> >>`,
        stream(content),
      ]),
    ],
    trailer,
  );
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&').replace(/–/g, '\u0096');

/** Pages of printed text. */
export const printedPdf = (pages: Printed[][]): Buffer =>
  pagesOf(
    pages.map((lines) =>
      lines
        .map(
          ({ text, x, y, size, bold }) =>
            `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
        )
        .join('\n'),
    ),
  );

/** A page that was scanned: a picture and no text. */
export const scannedPdf = (): Buffer =>
  pagesOf([
    'q 500 0 0 700 40 70 cm BI /W 4 /H 4 /CS /G /BPC 8 /F /AHx ID 00FF00FFFF00FF0000FF00FFFF00FF00> EI Q',
  ]);

/** A file that opens with a password only. */
export const lockedPdf = (): Buffer =>
  pagesOf(
    ['BT /F1 12 Tf 60 700 Td (secret) Tj ET'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'c3'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
  );
