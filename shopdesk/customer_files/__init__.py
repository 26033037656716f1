"""Customer files (客户档案): everything about one customer on one page."""
