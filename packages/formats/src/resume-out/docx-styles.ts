import type { Template } from '@throughline/core/tailor';
import type { IStylesOptions } from 'docx';

/** Twentieths of a point. */
export const SIDE_MARGIN = 1080;
export const TEXT_WIDTH = (page: number): number => page - 2 * SIDE_MARGIN;

/** A mark hangs before its line, close by. */
export const HANGING = { paragraph: { indent: { left: 260, hanging: 200 } } };

interface Face {
  font: string;
  accent: string;
  centred: boolean;
}

/** Faces that every Word has: a file that is edited elsewhere must not change its look. */
const FACES: Record<Template, Face> = {
  classic: { font: 'Cambria', accent: '1b1b1d', centred: true },
  modern: { font: 'Calibri', accent: '0b5c66', centred: false },
};

/** The styles of a Word file, by the names that Word itself gives them. */
export function docxStyles(template: Template, points: number): IStylesOptions {
  const { font, accent, centred } = FACES[template];
  const half = (of: number) => Math.round(points * of * 2);
  const alignment = centred ? ('center' as const) : ('left' as const);
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: { run: { font, size: half(1), color: '1b1b1d' }, paragraph: { spacing: { line: 252 } } },
      title: {
        run: { font, size: half(2.1), bold: true, color: '1b1b1d' },
        paragraph: { alignment, spacing: { after: 40 } },
      },
      heading1: {
        run: { font, size: half(1.15), bold: true, color: accent },
        paragraph: {
          spacing: { before: 220, after: 80 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 4, space: 1, color: 'b9b9bf' } },
        },
      },
      heading2: {
        run: { font, size: half(1), color: '1b1b1d' },
        paragraph: { spacing: { before: 120, after: 10 }, keepNext: true },
      },
      hyperlink: { run: { color: '1b1b1d', underline: { type: 'none' } } },
    },
    paragraphStyles: [
      {
        ...based,
        id: 'Subtitle',
        name: 'Subtitle',
        run: { size: half(1.15), color: accent, italics: centred },
        paragraph: { alignment, spacing: { after: 40 } },
      },
      {
        ...based,
        id: 'Contact',
        name: 'Contact',
        run: { size: half(0.95), color: '56565c' },
        paragraph: { alignment },
      },
      { ...based, id: 'Running', name: 'Running Text', paragraph: { spacing: { after: 30 } } },
      {
        ...based,
        id: 'ListBullet',
        name: 'List Bullet',
        paragraph: {
          spacing: { after: 20 },
          contextualSpacing: true,
        },
      },
    ],
  };
}
