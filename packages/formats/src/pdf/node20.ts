/**
 * pdf.js moves font programs with an ArrayBuffer method that Node 20 lacks; copying does the same.
 * *Why* it matters: without it every page with an embedded font comes out empty.
 */
export function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return length === this.byteLength ? this : this.slice(0, length);
    },
  });
}
