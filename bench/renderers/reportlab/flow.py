"""Résumés as ReportLab's flowables: paragraphs, lists, and tables for whatever stands side by side."""

from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer, Table


def contacts(person):
    return [person["email"], person["phone"], person["place"], *person["links"]]


def markup(parts):
    return "".join(
        f"<b>{escape(p['text'])}</b>" if p.get("bold") else f"<i>{escape(p['text'])}</i>" if p.get("italic") else escape(p["text"])
        for p in parts
    )


def platypus(page, out, size, gutter):
    """Flowables: paragraphs, lists, and tables for whatever stands side by side."""
    family = "Serif" if page["seed"] % 2 else "Sans"
    points = page["points"]
    body = ParagraphStyle("body", fontName=family, fontSize=points, leading=points * 1.25)
    just = ParagraphStyle("just", parent=body, alignment=TA_JUSTIFY)
    head = ParagraphStyle("head", parent=body, fontName=family + "-b", fontSize=points + 3, spaceBefore=9, spaceAfter=3)
    name = ParagraphStyle("name", parent=head, fontSize=22, leading=26)
    ends = ParagraphStyle("ends", parent=body, alignment=2)
    flow = [Paragraph(escape(page["person"]["name"]), name), Paragraph(escape(" • ".join(contacts(page["person"]))), body)]

    def entry(one, width):
        flow = []
        for line in one["head"]:
            left = Paragraph(markup(line["left"]), body)
            if line.get("right"):
                cells = [[left, Paragraph(markup(line["right"]), ends)]]
                flow.append(Table(cells, [width * 0.66, width * 0.34], style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
            else:
                flow.append(left)
        if one.get("intro"):
            flow.append(Paragraph(f"<i>{escape(one['intro'])}</i>", body))
        marks = {"1.": {"bulletType": "1", "bulletFormat": "%s."}, "": {"bulletType": "bullet", "start": " ", "leftIndent": 0}}
        kind = marks.get(page["bullet"], {"bulletType": "bullet", "start": page["bullet"]})
        if one["items"]:
            flow.append(ListFlowable([ListItem(Paragraph(escape(text), just)) for text in one["items"]], **{"bulletFontName": family, "bulletFontSize": points, "leftIndent": 14, **kind}))
        flow.append(Spacer(1, 5))
        return flow

    width = size[0] - 110
    for section in page["sections"]:
        flow += [Paragraph(escape(section["heading"]), head), HRFlowable(width="100%", color="#888888")]
        if section.get("text"):
            flow.append(Paragraph(escape(section["text"]), just))
        if section.get("list"):
            flow.append(Paragraph(escape(", ".join(section["list"])), body))
        for one in section.get("entries") or []:
            if gutter:
                aside = [Paragraph(escape(text), body) for text in one.get("aside") or []]
                flow.append(Table([[aside, entry(one, width - gutter)]], [gutter, width - gutter], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0)], splitInRow=1))
            else:
                flow += entry(one, width)

    def foot(canvas, _):
        canvas.setFont(family, 7)
        canvas.drawCentredString(size[0] / 2, 28, f"{page['person']['name']} – {canvas.getPageNumber()}")

    SimpleDocTemplate(out, pagesize=size, leftMargin=55, rightMargin=55, topMargin=50, bottomMargin=50).build(flow, onFirstPage=foot, onLaterPages=foot)
