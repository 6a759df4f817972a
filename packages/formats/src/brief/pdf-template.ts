/**
 * The brief's PDF in Typst. Everything a person wrote comes in as JSON strings and is set as text, never
 * compiled: a `#` or a `]` in a résumé stays what it is.
 */
export const PDF_TEMPLATE = `
#let data = json(bytes(sys.inputs.report))
#let compact = sys.inputs.compact == "yes"
#let ink = rgb("#1d1c1a")
#let muted = rgb("#625e56")
#let line-colour = rgb("#e3dfd6")
#let signal = rgb("#0b6b66")
#let doubt = rgb("#8a5200")
#let doubt-wash = rgb("#faeed9")
#let harm = rgb("#a8231b")
#let serif = ("Source Serif 4", "Source Sans 3")
#let sans = ("Source Sans 3", "Source Serif 4")
#let tone = (yes: signal, met: signal, partly: doubt, no: harm, missing: harm, not-checked: muted)

#set document(title: data.title, date: none)
#set page(
  paper: sys.inputs.paper,
  margin: if compact { (x: 16mm, top: 13mm, bottom: 15mm) } else { (x: 19mm, top: 17mm, bottom: 19mm) },
  footer: context text(8pt, muted)[
    #data.title #h(1fr) #counter(page).display() of #counter(page).final().first()
  ],
)
#set text(font: sans, size: if compact { 8.6pt } else { 9.6pt }, fill: ink, lang: "en", fallback: false, hyphenate: false)
#set par(leading: 0.58em, spacing: 0.75em)
#show heading.where(level: 1): it => block(below: 5.5mm, text(font: serif, size: 21pt, weight: 600, tracking: -0.012em, it.body))
#show heading.where(level: 2): it => block(above: if compact { 6mm } else { 8.5mm }, below: if compact { 2.4mm } else { 3.2mm }, sticky: true, text(font: serif, size: 14pt, weight: 600, tracking: -0.008em, it.body))
#show heading.where(level: 3): it => block(above: 4.5mm, below: 1.6mm, sticky: true, text(size: 10pt, weight: 600, it.body))

#let small(body) = text(if compact { 7.8pt } else { 8.4pt }, muted, body)
#let rule = line(length: 100%, stroke: 0.5pt + line-colour)
#let ruled(body) = block(width: 100%, breakable: false, above: 0pt, below: 0pt, inset: (y: if compact { 1.5mm } else { 2.1mm }), stroke: (top: 0.5pt + line-colour), body)
#let meter(rank) = box(baseline: -0.12em, stack(dir: ltr, spacing: 1pt,
  ..range(4).map(i => rect(width: 5.2pt, height: 2.8pt, fill: if i < rank { signal } else { line-colour }))))
#let quoted(body) = text(font: serif, body)
#let shown(item) = grid(columns: (1fr, 27mm), column-gutter: 3mm, quoted(item.text), box[#meter(item.rank) #h(1mm) #item.strength])
#let finding(item) = {
  if item.marked != "" {
    text(font: serif, fill: muted, {
      if item.before != "" { item.before + " " }
      highlight(fill: doubt-wash, top-edge: 0.86em, bottom-edge: -0.28em, radius: 1pt, text(fill: ink, item.marked))
      if item.after != "" { " " + item.after }
    })
    linebreak()
  }
  item.message
  if "move" in item {
    linebreak()
    small[#text(fill: ink, weight: 600, if item.move.kind == "ask" [Ask yourself:] else [Instead:]) #item.move.text]
    if "template" in item.move { small[ #text(font: serif, item.move.template)] }
  }
}
#let answer(head, body) = ruled[#head #linebreak() #small(body)]

#grid(columns: (1fr, auto), align: bottom,
  text(font: serif, size: 11pt, weight: 600)[Throughline],
  small(data.at("person", default: "")))
#v(-1.4mm)
#rule
#v(1.5mm)
#text(muted, data.kicker)
#v(-2mm)
= #data.scan.question

#grid(columns: (70mm, 1fr), column-gutter: 8mm,
  {
    block(stroke: 0.5pt + line-colour, inset: 0.5pt, image(bytes(sys.inputs.picture), format: "svg", width: 100%, alt: sys.inputs.alt))
    small(data.scan.caption)
  },
  {
    block(below: 3mm, par(leading: 0.6em, text(font: serif, size: 15pt)["#data.scan.sentence"]))
    small(data.scan.about)
    v(2mm)
    for item in data.scan.came {
      ruled(grid(columns: (14mm, 1fr), row-gutter: 1.1mm,
        text(muted, item.label), text(weight: 600, fill: tone.at(item.state), item.says),
        [], small(item.because)))
    }
    rule
  })

== #data.fixFirst.question
#if data.fixFirst.items.len() == 0 [#data.fixFirst.empty]
#for (index, item) in data.fixFirst.items.enumerate() {
  ruled(grid(columns: (7mm, 1fr), text(font: serif, size: 12pt, weight: 600, fill: muted, str(index + 1)), finding(item)))
}

#let asked(row) = [#row.asked #linebreak() #small(row.kind)]
#let two-columns(head, ..cells) = table(
  columns: (31%, 1fr), stroke: (x, y) => (bottom: 0.5pt + line-colour),
  inset: (x, y) => (left: 0pt, right: if x == 0 { 5mm } else { 0pt }, y: if compact { 1.4mm } else { 2mm }),
  table.header(..head.map(cell => text(8.4pt, muted, weight: 600, cell))),
  ..cells.pos().map(cell => block(breakable: false, cell)))

== #data.map.question
#if data.map.rows.len() == 0 [#data.map.empty] else {
  two-columns(("They ask for", "You can show"), ..data.map.rows.map(row => (
    asked(row),
    stack(spacing: 1.7mm, ..row.evidence.map(shown), small((row.more, row.because).filter(part => part != "").join(" "))))).flatten())
}

#if data.gaps.rows.len() > 0 {
  heading(level: 2, data.gaps.question)
  two-columns(("They ask for", "What to do about it"), ..data.gaps.rows.map(row => (
    asked(row), [#row.next #linebreak() #small(row.because)])).flatten())
}

#let listed(question, items, level: 2) = if items.len() > 0 {
  heading(level: level, question)
  for item in items { item }
}

#v(8.5mm, weak: true)
#grid(columns: (1fr, 1fr), column-gutter: 8mm,
  [
    == #data.proof.question
    #if data.proof.outcomes.len() == 0 [#data.proof.empty]
    #for item in data.proof.outcomes { ruled(shown(item)) }
    #listed(data.proof.missing.question, data.proof.missing.items.map(item => answer(item.what, item.ask)), level: 3)
  ],
  listed(data.checklist.question, data.checklist.items.map(item => ruled(grid(columns: (21mm, 1fr),
    text(weight: 600, fill: tone.at(item.state), item.says), [#item.label #linebreak() #small(item.because)])))))
#listed(data.cut.question, data.cut.items.map(item => answer(quoted(item.text), item.reason)))
#if data.others.items.len() > 0 {
  heading(level: 2, data.others.question)
  grid(columns: (1fr, 1fr), column-gutter: 8mm, ..data.others.items.map(item => ruled(finding(item))))
}
#listed(data.losses.question, data.losses.items.map(item => answer(item.text, item.reason)))
`;
