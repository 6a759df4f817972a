/** One quiet column in a book face: centred head, hairlines under the headings, dates at the right edge. */
export const CLASSIC = `
#set page(paper: sys.inputs.paper, margin: (x: 19mm, top: 16mm, bottom: 17mm), footer: page-foot, footer-descent: 35%)
#set text(font: serif)

#show heading.where(level: 1): it => block(width: 100%, above: 0pt, below: 0.75em, align(center, text(2.1 * size, weight: 600, tracking: 0.01em, it.body)))
#show heading.where(level: 2): it => block(width: 100%, above: 1.45em, below: 0.75em, sticky: true, stroke: (bottom: hair), inset: (bottom: 0.36em), text(1.12 * size, weight: 600, tracking: 0.02em, it.body))
#show heading.where(level: 3): it => block(width: 100%, above: 1em, below: 0.6em, sticky: true, text(size, weight: 400, it.body))

#if d.name != "" [= #d.name]
#if d.label != "" { block(width: 100%, above: 0.5em, below: 0.7em, align(center, text(1.12 * size, style: "italic", d.label))) }
#if d.contact.len() > 0 {
  block(width: 100%, above: 0.6em, below: 0pt, {
    set align(center)
    set text(0.95 * size, fill: muted)
    in-rows(d.contact.map(c => box(linked(c))), [ #h(0.25em)·#h(0.25em) ])
  })
}

#let entry(e) = {
  let head = head-of(e, text(style: "italic", linked(e.under)))
  if head != none or e.dates != "" { heading(level: 3, apart(head, e.dates)) }
  below-head(e)
}
#body(d.sections, entry)
`;
