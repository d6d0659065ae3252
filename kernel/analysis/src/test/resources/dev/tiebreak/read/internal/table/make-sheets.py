# Makes the Excel files of the tests, with XlsxWriter: python make-sheets.py FOLDER
import xlsxwriter, datetime, sys
out = sys.argv[1]

def book(name, **options):
    return xlsxwriter.Workbook(f"{out}/{name}", {"default_date_format": "yyyy-mm-dd", **options})

b = book("scores.xlsx")
notes = b.add_worksheet("Notes"); notes.write(0, 0, "Made for a test")
s = b.add_worksheet("Data")
percent = b.add_format({"num_format": "0.0%"}); one = b.add_format({"num_format": "0.0"})
s.write_row(0, 0, ["model", "benchmark", "score", "date"])
rows = [("Willow", "Fixes", 0.586, percent), ("Willow", "Shell", 0.1 + 0.2, percent),
        ("Yew", "Fixes", 64.0, one), ("Yew", "Shell", None, one), ("Ash", "Fixes", 81.234, None)]
for i, (m, t, v, f) in enumerate(rows, 1):
    s.write(i, 0, m); s.write(i, 1, t)
    if v is None: s.write_formula(i, 2, "=NA()", one, "#N/A")
    else: s.write_number(i, 2, v, f)
    s.write_datetime(i, 3, datetime.datetime(2026, 4, 23))
s.write_formula(6, 2, "=SUM(40,1.75)", one, 41.75); s.write(6, 0, "Ash"); s.write(6, 1, "Shell")
s.write_formula(6, 3, "=DATE(2026,4,24)", b.add_format({"num_format": 14}), 46136)
s.set_row(4, None, None, {"hidden": True})
b.close()

b = book("merged.xlsx", date_1904=True)
s = b.add_worksheet("Card")
s.merge_range(0, 0, 1, 0, "Model"); s.merge_range(0, 1, 0, 2, "Coding"); s.merge_range(0, 3, 0, 4, "Agents")
s.write_row(1, 1, ["Fixes", "Shell", "Desktop", "Tools"]); s.merge_range(0, 5, 1, 5, "Date")
s.write_row(2, 0, ["Willow", 58.6, 82.7, 78.7, 75.3]); s.write_row(3, 0, ["Yew", 64.3, 69.4, 78, 79.1])
s.write_datetime(2, 5, datetime.datetime(2026, 4, 23)); s.write_datetime(3, 5, datetime.datetime(2026, 4, 24))
s.write_row(4, 0, ["Average", 61.45, 76.05, 78.35, 77.2])
b.close()

b = book("several.xlsx")
for name in ("May", "June"):
    s = b.add_worksheet(name)
    s.write_row(0, 0, ["model", "benchmark", "score"]); s.write_row(1, 0, ["A", "X", 60 if name == "May" else 61])
b.close()
