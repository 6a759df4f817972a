import {readHighlight,findQuantities} from '/work/main/packages/core/src/highlight/index.ts';
import {measuresOf} from '/work/main/packages/core/src/highlight/measure.ts';
for (const t of process.argv.slice(2)) { console.log(t); for (const m of measuresOf(t,findQuantities(t))) console.log('   ',t.slice(m.quantity.span.start,m.quantity.unitEnd),m.quantity.kind,m.quantity.unit,'R',m.result,'S',m.scope); console.log(JSON.stringify(readHighlight(t))); }
