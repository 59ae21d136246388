### /docs/history/, written by glossator from pages/docs/history.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-15-title = History
# paragraph
ref-15-top-1 = Boards we have built, the newest first.
# heading 2
ref-15-board-4 = Board 4
# paragraph
ref-15-board-4-1 = It has a real-time clock, so that readings are right even after a power cut.
# heading 2
ref-15-board-3 = Board 3
# paragraph
ref-15-board-3-1 = The first one with a radio. It was heard as far as the next village.
# heading 2
ref-15-board-2 = Board 2
# paragraph
ref-15-board-2-1 = It was never finished.
# heading 2
ref-15-board-1 = Board 1
# paragraph
ref-15-board-1-1 = A thermometer on a plank; the plank is still in use.
