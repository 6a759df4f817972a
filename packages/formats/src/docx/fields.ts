/** A field: an instruction, and the text that it last gave, which is what is printed. */
export interface OpenField {
  code: string;
  /** What comes is still instruction. */
  inCode: boolean;
  href?: string;
}

/** An instruction may come in many pieces, and none is long. */
const MAX_CODE = 4000;

export function readInstruction(field: OpenField, text: string): void {
  if (field.code.length < MAX_CODE) field.code += text;
}

/** Addresses that can be followed; never one that could run. */
export const isAddress = (target: string): boolean => /^(?:https?|mailto|tel):/i.test(target);

/** The address of a HYPERLINK instruction. */
export function linkOf(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instruction) ?? [];
  const target = quoted ?? bare;
  return target && isAddress(target) ? target : undefined;
}
