import { paragraphLook } from './styles.ts';
import { childOf, elementsIn, valueIn, type XmlElement } from './xml.ts';

interface ListLevel {
  bullet: string;
  /** Left edge of the text, in points. */
  indent: number;
}

/** The mark and indent of a list level, by the id a paragraph names; undefined for no list. */
export type Numbering = (id: string, level: number) => ListLevel | undefined;

/** Reads numbering.xml. A list that it does not define is taken for a bulleted one, as Word draws it. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map<string, XmlElement>();
  const styled = new Map<string, XmlElement>();
  const used = new Map<string, XmlElement>();
  for (const element of elementsIn(root)) {
    if (element.name === 'w:abstractNum') {
      abstract.set(element.attributes['w:abstractNumId'] ?? '', element);
      const style = valueIn(element, 'w:styleLink');
      if (style) styled.set(style, element);
    }
    if (element.name === 'w:num') used.set(element.attributes['w:numId'] ?? '', element);
  }
  return (id, level) => {
    if (id === '0') return undefined;
    const num = used.get(id);
    const list = abstract.get(valueIn(num, 'w:abstractNumId') ?? '');
    const linked = styled.get(valueIn(list, 'w:numStyleLink') ?? '');
    const override = elementsIn(num).find((own) => own.attributes['w:ilvl'] === String(level));
    const own = childOf(override, 'w:lvl') ?? levelIn(list, level) ?? levelIn(linked, level);
    const format = valueIn(own, 'w:numFmt') ?? 'bullet';
    const mark = valueIn(own, 'w:lvlText');
    if (mark?.trim() === '' || (format === 'none' && !mark)) return undefined;
    const indent = paragraphLook(childOf(own, 'w:pPr')).indent ?? 18 * (level + 1);
    return { bullet: format === 'bullet' || format === 'none' ? '•' : '1.', indent };
  };
}

const levelIn = (list: XmlElement | undefined, level: number) =>
  elementsIn(list).find(({ name, attributes }) => name === 'w:lvl' && attributes['w:ilvl'] === String(level));
