/**
 * The typesetter's program. It reads one JSON (`sys.inputs.data`, see `data.ts`) and draws what stands there: lines are broken already, and
 * each is a box in which every span stands where it was measured; what a font is wider or narrower goes into the tracking. No text of a
 * document is part of the program.
 */
export const program = `
#let data = json(bytes(sys.inputs.data))
#let length(value) = value * 1pt
#let colours = (red: rgb("#ff0000"), black: black)

#set document(
  title: data.title, author: data.author, keywords: data.keywords,
  date: if data.date == none { none } else { datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)) },
)
#set text(
  lang: data.language.at(0), region: data.language.at(1), size: 16pt, cjk-latin-spacing: none, hyphenate: false, overhang: false, kerning: false,
  ligatures: false, top-edge: "baseline", bottom-edge: "baseline", costs: (orphan: 0%, widow: 0%, runt: 0%),
)
#set par(leading: 0pt, spacing: 0pt, justify: false, first-line-indent: 0pt)
#set block(spacing: 0pt)

#let piece(it) = {
  let (t: body, w: width) = it
  if "m" not in it { return text(tracking: length(it.k), body) }
  context {
    let natural = measure(box() + text(body) + box()).width
    let rest = length(width) - natural
    if it.m > 1 { text(tracking: rest / (it.m - 1), body) } else { text(body); h(rest) }
  }
}

#let span(it) = {
  let font = data.fonts.at(it.font)
  set text(font: font.families, weight: font.weight, size: length(it.size), fill: colours.at(it.colour))
  // FandolFang and FandolHei draw ￥ as $.
  let fandol = font.families.first().starts-with("Fandol")
  let body = it.pieces.map(one => {
    if fandol { one.t = one.t.replace("￥", "¥") }
    piece(one) + h(length(one.g))
  }).join()
  if it.scale != 1 { body = box(scale(x: it.scale * 100%, origin: left, reflow: true, body)) }
  if it.change == "inserted" { underline(offset: 2pt, body) } else if it.change == "deleted" { strike(offset: -0.3em, body) } else { body }
}

#let row(spans, pitch) = box(width: 1000pt, height: length(pitch), inset: (top: length(pitch * 0.8)), {
  box()
  for it in spans { h(length(it.h)); span(it) }
})

#let rows(lines, pitch) = lines.map(it => row(it, pitch)).join(linebreak())

#let rule(it) = place(dx: length(it.x), dy: length(it.y), pdf.artifact(
  line(length: length(it.length), stroke: length(it.thickness) + colours.at(it.colour)),
))

#let paragraph(it) = {
  let body = par(rows(it.lines, it.pitch))
  for one in it.rules { rule(one) }
  if it.lines.len() == 0 { return }
  if it.bookmark == none { body } else {
    show heading: _ => body
    heading(level: it.level, bookmarked: true, outlined: true, it.bookmark)
  }
}

#let cell(it, pitch) = table.cell(colspan: it.columns, rowspan: it.rows, block(
  inset: (top: length(it.above)), if it.lines.len() > 0 { par(rows(it.lines, pitch)) },
))

#let grid-table(it) = table(
  columns: it.widths.map(length), rows: it.heights.map(length), inset: 0pt, stroke: 0.5pt, align: left + top,
  ..if it.header > 0 { (table.header(repeat: true, ..it.rows.slice(0, it.header).flatten().map(one => cell(one, it.pitch))),) },
  ..it.rows.slice(it.header).flatten().map(one => cell(one, it.pitch)),
)

#if data.source != none {
  pdf.attach("source.duikou", bytes(data.source), relationship: "source", mime-type: "text/plain", description: data.title)
}

#let marks = context {
  let it = data.pages.at(here().page() - 1, default: ())
  for one in it {
    place(top + left, dx: length(one.x), dy: length(one.y), rotate(one.turn * 1deg, origin: top + left, row(one.spans, one.pitch)))
  }
}

#for sheet in data.sheets {
  set page(
    width: length(sheet.width), height: length(sheet.height), background: marks, binding: left,
    margin: (top: length(sheet.top), bottom: length(sheet.bottom), inside: length(sheet.inside), outside: length(sheet.outside)),
  )
  for (index, it) in sheet.parts.enumerate() {
    if it.newPage and index > 0 { pagebreak() }
    v(length(it.gap))
    if it.kind == "table" { grid-table(it) } else { paragraph(it) }
  }
}
`;
