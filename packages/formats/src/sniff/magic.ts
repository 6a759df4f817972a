/** What the first bytes say for certain; most files say nothing. */
export function magicOf(bytes: Uint8Array): 'pdf' | 'zip' | undefined {
  const head = latin(bytes.subarray(0, 1024));
  // The standard lets the header stand anywhere in the first kilobyte; mail gateways put junk before it.
  if (/^\s*%PDF-/.test(head) || /%PDF-\d\.\d\s*[\r\n]/.test(head)) return 'pdf';
  return head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006') ? 'zip' : undefined;
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
