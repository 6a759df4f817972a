"""Draws résumés with ReportLab: each page a list of placed lines, drawn in the order that the design asks for.

Reads JSON from standard input: [{"design", "out", "page"}]. Why Python: the library that many résumé builders use is.
"""

import json
import random
import sys

from reportlab.lib import pagesizes
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from flow import contacts, platypus

LIBERATION = "/usr/share/fonts/truetype/liberation/Liberation%s-%s.ttf"
SIDE = {"skills", "languages", "certificates", "interests", "awards"}


def register(family):
    """A font with its four faces; every system with LibreOffice has these."""
    for face, file in (("", "Regular"), ("-b", "Bold"), ("-i", "Italic"), ("-bi", "BoldItalic")):
        pdfmetrics.registerFont(TTFont(family + face, LIBERATION % (family, file)))
    pdfmetrics.registerFontFamily(
        family, normal=family, bold=family + "-b", italic=family + "-i", boldItalic=family + "-bi"
    )


def face(family, part):
    return family + ("-b" if part.get("bold") else "-i" if part.get("italic") else "")


class Sheet:
    """Places lines top down in a column and collects them, so that they can be drawn in any order."""

    def __init__(self, page, x, y, width, family):
        self.page, self.x, self.y, self.width, self.family = page, x, y, width, family
        self.size, self.top, self.sheet, self.placed = page["points"], y, 0, []

    def step(self, lines=1.0):
        self.y -= self.size * 1.3 * lines
        if self.y < 45:
            self.y, self.sheet = self.top_of_next, self.sheet + 1

    top_of_next = 760

    def put(self, x, text, font=None, size=None, kind="text"):
        self.placed.append((self.sheet, x, self.y, text, font or self.family, size or self.size, kind))

    def wrapped(self, text, x=None, width=None, font=None, mark=None):
        """Running text, broken by words."""
        x, width, font = x or self.x, width or self.width, font or self.family
        line = ""
        for word in text.split():
            longer = (line + " " + word).strip()
            if line and pdfmetrics.stringWidth(longer, font, self.size) > width:
                self.put(x, line, font)
                self.step()
                line = word
            else:
                line = longer
        self.put(x, line, font)
        self.step()

    def parts(self, parts, right=None):
        """A head line; where it is too long it wraps plainly, and the right part takes the next line."""
        text = "".join(part["text"] for part in parts)
        used = sum(pdfmetrics.stringWidth(p["text"], face(self.family, p), self.size) for p in parts)
        ending = "".join(part["text"] for part in right or [])
        need = pdfmetrics.stringWidth(ending, self.family + "-b", self.size)
        if used > self.width:
            self.wrapped(text, font=face(self.family, parts[0]))
        else:
            x = self.x
            for part in parts:
                self.put(x, part["text"], face(self.family, part))
                x += pdfmetrics.stringWidth(part["text"], face(self.family, part), self.size)
            if used + need + 8 > self.width and ending:
                self.step()
            elif not ending:
                self.step()
                return
        if ending:
            font = face(self.family, right[0])
            self.put(self.x + self.width - pdfmetrics.stringWidth(ending, font, self.size), ending, font)
            self.step()

    def items(self, texts):
        mark = self.page["bullet"]
        for i, text in enumerate(texts):
            sign = f"{i + 1}." if mark == "1." else mark
            indent = 14 if sign else 0
            if sign:
                self.put(self.x + 3, sign, kind="mark")
            self.wrapped(text, self.x + indent, self.width - indent)

    def heading(self, text):
        self.step(0.5)
        self.put(self.x, text, self.family + "-b", self.size + 2.5, kind="heading")
        self.step(1.3)

    def section(self, section, gutter=0):
        self.heading(section["heading"])
        if section.get("text"):
            self.wrapped(section["text"])
        for text in section.get("list") or []:
            self.wrapped(text)
        for entry in section.get("entries") or []:
            if gutter:
                beside = Sheet(self.page, self.x - gutter, self.y, gutter - 12, self.family)
                beside.size, beside.sheet = self.size - 1, self.sheet
                for line in entry.get("aside") or []:
                    beside.wrapped(line)
                self.placed += beside.placed
            for line in entry["head"]:
                self.parts(line["left"], line.get("right"))
            if entry.get("intro"):
                self.wrapped(entry["intro"], font=self.family + "-i")
            self.items(entry["items"])
            if gutter and beside.sheet == self.sheet:
                self.y = min(self.y, beside.y)
            self.step(0.4)


def one_column(page, family, gutter=0):
    sheet = Sheet(page, 55 + gutter, 760, 490 - gutter, family)
    person = page["person"]
    sheet.put(55, person["name"], family + "-b", 22, kind="heading")
    sheet.step(1.6)
    sheet.put(55, "  |  ".join(contacts(person)), size=8.5)
    sheet.step()
    for section in page["sections"]:
        sheet.section(section, gutter)
    return sheet.placed


def two_columns(page, family):
    person = page["person"]
    left = Sheet(page, 40, 700, 150, family)
    for text in contacts(person):
        left.wrapped(text)
    right = Sheet(page, 215, 700, 350, family)
    for section in page["sections"]:
        (left if section["part"] in SIDE else right).section(section)
    name = (0, 40, 740, person["name"], family + "-b", 26, "heading")
    return [name], left.placed, right.placed


def interleaved(columns):
    """By height, so that the columns take turns."""
    return sorted((one for column in columns for one in column), key=lambda one: (one[0], -one[2], one[1]))


def draw(canvas, placed, each_word=False):
    """Draws line by line, or each word by itself, the blanks left out."""
    last = 0
    for sheet, x, y, text, font, size, _ in sorted(placed, key=lambda one: one[0]):
        while last < sheet:
            canvas.showPage()
            last += 1
        canvas.setFont(font, size)
        if not each_word:
            canvas.drawString(x, y, text)
            continue
        for word in text.split(" "):
            if word:
                canvas.drawString(x, y, word)
            x += pdfmetrics.stringWidth(word + " ", font, size)


def rotated(page, out, size, family):
    """Drawn sideways and turned back by the viewer (/Rotate 90)."""
    canvas = Canvas(out, pagesize=(size[1], size[0]))
    placed = one_column(page, family)
    last = -1
    for sheet, x, y, text, font, points, _ in placed:
        while last < sheet:
            if last >= 0:
                canvas.showPage()
            last += 1
            canvas.setPageRotation(90)
            canvas.translate(size[1], 0)
            canvas.rotate(90)
        canvas.setFont(font, points)
        canvas.drawString(x, y, text)
    canvas.save()


def main():
    for family in ("Sans", "Serif"):
        register(family)
    for order in json.load(sys.stdin):
        page, out, design = order["page"], order["out"], order["design"]
        size = pagesizes.A4 if page["paper"] == "a4" else pagesizes.letter
        family = "Serif" if page["seed"] % 3 == 0 else "Sans"
        if "platypus" in design:
            platypus(page, out, size, 90 if "gutter" in design else 0)
            continue
        if "rotated" in design:
            rotated(page, out, size, family)
            continue
        chance = random.Random(page["seed"])
        canvas = Canvas(out, pagesize=size)
        if "two columns" in design:
            name, left, right = two_columns(page, family)
            draw(canvas, interleaved([left, right, name]))
        elif "gutter" in design:
            placed = one_column(page, family, 95)
            draw(canvas, sorted(placed, key=lambda one: one[6] != "text"), each_word=True)
        elif "headings last" in design:
            placed = one_column(page, family)
            draw(canvas, [one for one in placed if one[6] != "heading"] + [one for one in placed if one[6] == "heading"])
        else:
            placed = one_column(page, family)
            chance.shuffle(placed)
            draw(canvas, placed, each_word=True)
        canvas.save()


main()
