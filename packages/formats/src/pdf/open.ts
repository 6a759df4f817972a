import { done, type Result, refused } from '@throughline/core/problem';
import { supplyTransfer } from './node20.ts';

type PdfJs = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export interface OpenedPdf {
  document: PdfDocument;
  /** Operator names by number. */
  operators: ReadonlyMap<number, string>;
}

/** Opens a PDF without running, drawing or fetching anything in it. pdf.js is loaded on first use. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf>> {
  supplyTransfer();
  const { getResolvedPDFJS } = await import('unpdf');
  const pdfjs = await getResolvedPDFJS();
  const operators = new Map(Object.entries(pdfjs.OPS).map(([name, number]) => [number as number, name]));
  try {
    const document = await pdfjs.getDocument({
      data: new Uint8Array(bytes), // pdf.js takes the buffer away from its owner
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: false,
      maxImageSize: 1, // pictures are never decoded
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
    }).promise;
    return done({ document, operators });
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? locked() : corrupt();
  }
}

const locked = () =>
  refused(
    'file.encrypted',
    'The PDF is locked with a password.',
    'Open it with its password, print or save it as a new PDF without one, and give that copy.',
  );

export const corrupt = () =>
  refused(
    'file.corrupt',
    'The PDF is cut short or damaged and cannot be opened.',
    'Export or download it again; if it opens on your screen, print it to a new PDF and give that.',
  );
