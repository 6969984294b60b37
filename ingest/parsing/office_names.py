"""Namespaces of Office documents, as lxml writes them before the name of an element."""

from __future__ import annotations

_OPEN = "http://schemas.openxmlformats.org/"
W = f"{{{_OPEN}wordprocessingml/2006/main}}"  # text of Word
WP = f"{{{_OPEN}drawingml/2006/wordprocessingDrawing}}"  # where pictures and shapes stand in it
S = f"{{{_OPEN}spreadsheetml/2006/main}}"
P = f"{{{_OPEN}presentationml/2006/main}}"
A = f"{{{_OPEN}drawingml/2006/main}}"  # shapes and the words in them, in all three
C = f"{{{_OPEN}drawingml/2006/chart}}"
CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"  # the newer kinds of chart
D = f"{{{_OPEN}drawingml/2006/diagram}}"
M = f"{{{_OPEN}officeDocument/2006/math}}"
R = f"{{{_OPEN}officeDocument/2006/relationships}}"
MC = f"{{{_OPEN}markup-compatibility/2006}}"
