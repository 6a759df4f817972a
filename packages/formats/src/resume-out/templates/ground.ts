/**
 * What all templates stand on. Everything a person wrote comes in as JSON strings and is set as text, never compiled.
 *
 * A template says how `head`, `section` and `entry` look; the order of the words is the order of the source, so that
 * every reader, by eye or by ear, gets them as they stand.
 */
export const GROUND = `
#let d = json(bytes(sys.inputs.sheet))
#let size = float(sys.inputs.size) * 1pt
#let ink = rgb("#1b1b1d")
#let muted = rgb("#56565c")
#let hair = 0.5pt + rgb("#b9b9bf")
#let serif = ("Source Serif 4", "Source Sans 3")
#let sans = ("Source Sans 3", "Source Serif 4")

#set document(title: d.title, author: if d.name == "" { () } else { (d.name,) }, date: none)
#set text(size: size, fill: ink, lang: d.lang, fallback: false, hyphenate: false)
#set par(leading: 0.56em, spacing: 0.6em, justify: false)
#set list(marker: [•], body-indent: 0.55em, spacing: 0.52em)

#let linked(t) = if "url" in t { link(t.url, t.text) } else { t.text }
#let filled(..parts) = parts.pos().filter(part => part != none and part != "")
// Left and right on one line; where they do not fit beside each other, the right part goes below.
#let apart(left, right) = if right == "" or right == none [#left] else [#left #h(1fr) #box(right)]
#let page-foot = context if counter(page).final().first() > 1 and d.name != "" {
  text(0.82em, muted)[#d.name #h(1fr) #counter(page).display() / #counter(page).final().first()]
}
#let labelled(l, strong-weight) = par(hanging-indent: 1em, {
  if l.label != "" { text(weight: strong-weight, l.label + ":") + [ ] }
  l.text
})
// Parts in a row with a sign between them; where a line is full the next begins with a part, never with the sign.
#let in-rows(parts, sign) = layout(room => {
  let rows = ()
  for part in parts {
    let longer = if rows.len() == 0 { none } else { rows.last() + sign + part }
    if longer != none and measure(longer).width <= room.width { rows.last() = longer } else { rows.push(part) }
  }
  rows.join(linebreak())
})
// A dash between what and where: of all signs the one that software takes apart most surely (bench/resume-out.ts).
#let head-of(e, under) = filled(
  if e.title.text != "" { text(weight: 600, linked(e.title)) },
  filled(if e.under.text != "" { under }, e.place).join([ · ]),
).join([ – ])
#let below-head(e) = {
  // Without a head, space alone tells it from the entry before.
  if e.title.text == "" and e.dates == "" { v(0.5em) }
  for p in e.about { par(text(0.95 * size, fill: muted, p)) }
  for p in e.intro { par(p) }
  // Before the list, so that it never stands alone on the next page.
  let foot = filled(..e.foot, if "link" in e { linked(e.link) })
  if foot.len() > 0 { block(sticky: e.bullets.len() > 0, text(0.95 * size, fill: muted, foot.join([ · ]))) }
  if e.bullets.len() > 0 { block(above: 0.6em, list(..e.bullets)) }
}
#let body(sections, entry) = for s in sections {
  heading(level: 2, s.heading)
  for p in s.paragraphs { par(p) }
  for e in s.entries { entry(e) }
  for l in s.lines { labelled(l, 600) }
}
`;
