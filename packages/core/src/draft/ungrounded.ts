/** The rule of findings that come from the grounding gate. Why apart: a page asks for it and not for the gate. */
export const UNGROUNDED = 'ungrounded';
