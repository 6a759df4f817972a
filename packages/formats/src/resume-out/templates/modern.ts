/** A slim column for the dates beside the text, in a plain face with one accent. */
export const MODERN = `
#let accent = rgb("#0b5c66")
#let slim = 35mm
#let gap = 5mm
// Beside the text, before it in order; where both ends do not fit on a line, the second has a line of its own.
#let outside(dates) = place(left, dx: -slim - gap, box(width: slim, align(right, text(0.9 * size, fill: muted, dates.split(" – ").map(end => box(end)).join([ – ])))))
#set page(paper: sys.inputs.paper, margin: (left: 10mm + slim + gap, right: 17mm, top: 16mm, bottom: 17mm), footer: page-foot, footer-descent: 35%)
#set text(font: sans)
#set list(marker: text(accent)[•])

#show heading.where(level: 1): it => block(width: 100%, above: 0pt, below: 0.7em, text(2.5 * size, weight: 600, tracking: -0.01em, it.body))
#show heading.where(level: 2): it => block(width: 100%, above: 1.6em, below: 0.75em, sticky: true, text(1.2 * size, weight: 600, fill: accent, it.body))
#show heading.where(level: 3): it => block(width: 100%, above: 1.05em, below: 0.55em, sticky: true, text(1.02 * size, weight: 400, it.body))

#if d.name != "" [= #d.name]
#if d.label != "" { block(width: 100%, above: 0.5em, below: 0.75em, text(1.2 * size, fill: accent, d.label)) }
#if d.contact.len() > 0 {
  block(width: 100%, above: 0.6em, below: 0pt, {
    set text(0.97 * size, fill: muted)
    in-rows(d.contact.map(c => box(linked(c))), [ #h(0.25em)|#h(0.25em) ])
  })
}

#let entry(e) = {
  let head = head-of(e, linked(e.under))
  if head != none or e.dates != "" {
    heading(level: 3, {
      if e.dates != "" { outside(e.dates) }
      head
    })
  }
  below-head(e)
}
#body(d.sections, entry)
`;
