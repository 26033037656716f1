"""What leaves about claims: the month-end workbook, evidence packs, lists of differences; no window."""
