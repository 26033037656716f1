"""The settings in words: kinds of record, reasons of backups, sizes."""

from shopdesk.core.text import translate


def kind_word(kind: str) -> str:
    """A kind of record as people call it."""
    words = {
        "order": translate("RecordKind", "Order"),
        "sheet": translate("RecordKind", "Confirmation sheet"),
        "ticket": translate("RecordKind", "After-sales ticket"),
        "reason": translate("RecordKind", "After-sales reason"),
        "return_address": translate("RecordKind", "Return address"),
        "parcel": translate("RecordKind", "Returned parcel"),
        "claim": translate("RecordKind", "Claim"),
        "claim_month": translate("RecordKind", "Closed month of claims"),
        "claim_template": translate("RecordKind", "Courier's form"),
        "statement": translate("RecordKind", "Courier's statement"),
        "wrong_shipment": translate("RecordKind", "Wrong shipment"),
        "quality_feedback": translate("RecordKind", "Quality feedback"),
        "supplier": translate("RecordKind", "Supplier"),
        "violation": translate("RecordKind", "Platform violation"),
        "ledger_entry": translate("RecordKind", "Ledger entry"),
        "fund_movement": translate("RecordKind", "Movement of the fund"),
        "ledger_rule": translate("RecordKind", "Penalty or bonus rule"),
        "ledger_appeal": translate("RecordKind", "Appeal of a staff member"),
        "ledger_month": translate("RecordKind", "Closed month of the ledger"),
        "commission_rate": translate("RecordKind", "Commission rate"),
        "commission_run": translate("RecordKind", "Commission of a month"),
        "photo": translate("RecordKind", "Photo"),
        "customer": translate("RecordKind", "Customer"),
        "courier": translate("RecordKind", "Courier"),
        "shop": translate("RecordKind", "Shop"),
        "staff": translate("RecordKind", "Person"),
    }
    return words.get(kind, kind)


def table_word(table: str) -> str:
    """What a table of the database holds; its own name where people never see it."""
    words = {
        "shop_order": translate("Tables", "Orders"),
        "order_line": translate("Tables", "Order lines"),
        "order_platform_data": translate("Tables", "Further columns of order files"),
        "order_own_value": translate("Tables", "Values of orders entered here"),
        "payment_reminder": translate("Tables", "Payment reminders"),
        "import_run": translate("Tables", "Imported files"),
        "header_mapping": translate("Tables", "Remembered columns"),
        "confirmation_sheet": translate("Tables", "Confirmation sheets"),
        "sheet_version": translate("Tables", "Versions of sheets"),
        "sheet_line": translate("Tables", "Goods on sheets"),
        "sheet_event": translate("Tables", "Steps of sheets"),
        "ticket": translate("Tables", "After-sales tickets"),
        "ticket_order": translate("Tables", "Orders of tickets"),
        "ticket_line": translate("Tables", "Goods of tickets"),
        "ticket_replacement": translate("Tables", "Replacements of tickets"),
        "ticket_event": translate("Tables", "Events of tickets"),
        "platform_refund": translate("Tables", "Refunds as the platforms tell them"),
        "after_sales_reason": translate("Tables", "After-sales reasons"),
        "return_address": translate("Tables", "Return addresses"),
        "return_parcel": translate("Tables", "Returned parcels"),
        "stock_movement": translate("Tables", "Stock movements"),
        "claim": translate("Tables", "Claims"),
        "claim_goods": translate("Tables", "Goods of claims"),
        "claim_step": translate("Tables", "Steps of claims"),
        "claim_receipt": translate("Tables", "Money received"),
        "claim_write_off": translate("Tables", "Write-offs"),
        "claim_follow_up": translate("Tables", "Calls to couriers"),
        "claim_month_close": translate("Tables", "Closed months of claims"),
        "claim_month_line": translate("Tables", "Claims in closed months"),
        "claim_template": translate("Tables", "Couriers' forms"),
        "claim_template_file": translate("Tables", "Files of couriers' forms"),
        "courier": translate("Tables", "Couriers"),
        "courier_statement": translate("Tables", "Couriers' statements"),
        "courier_statement_line": translate("Tables", "Lines of statements"),
        "courier_statement_mapping": translate("Tables", "Remembered columns of statements"),
        "courier_statement_result": translate("Tables", "Results of statements"),
        "wrong_shipment": translate("Tables", "Wrong shipments"),
        "wrong_shipment_line": translate("Tables", "Goods of wrong shipments"),
        "quality_feedback": translate("Tables", "Quality feedback"),
        "quality_feedback_step": translate("Tables", "Steps of quality feedback"),
        "style_alert_seen": translate("Tables", "Style alerts taken care of"),
        "supplier": translate("Tables", "Suppliers"),
        "violation": translate("Tables", "Platform violations"),
        "ledger_rule": translate("Tables", "Penalty and bonus rules"),
        "ledger_rule_step": translate("Tables", "Steps of rules"),
        "ledger_entry": translate("Tables", "Ledger entries"),
        "ledger_fund_movement": translate("Tables", "Movements of the department fund"),
        "ledger_chain_head": translate("Tables", "Ends of the chains"),
        "ledger_appeal": translate("Tables", "Appeals of staff"),
        "ledger_month": translate("Tables", "Closed months of the ledger"),
        "commission_rate": translate("Tables", "Commission rates"),
        "commission_run": translate("Tables", "Commission by month"),
        "commission_line": translate("Tables", "Orders in commission"),
        "customer": translate("Tables", "Customers"),
        "customer_credit": translate("Tables", "Credit of customers"),
        "photo": translate("Tables", "Photos"),
        "photo_link": translate("Tables", "Places of photos"),
        "photo_band": translate("Tables", "Quarters of hashes of photos"),
        "photo_code": translate("Tables", "Barcodes in photos"),
        "photo_likeness": translate("Tables", "Pictures used twice"),
        "watched_file": translate("Tables", "Files of the watched folder"),
        "shop": translate("Tables", "Shops"),
        "staff": translate("Tables", "People"),
        "setting": translate("Tables", "Settings of the shop"),
        "audit_entry": translate("Tables", "Entries of the history"),
    }
    return words.get(table, table)


def reason_word(reason: str) -> str:
    """Why a backup was made."""
    words = {
        "daily": translate("BackupReason", "Daily"),
        "manual": translate("BackupReason", "By hand"),
        "before_migration": translate("BackupReason", "Before an update"),
        "before_restore": translate("BackupReason", "Before a restore"),
    }
    return words.get(reason, reason)


def size_text(size_bytes: int) -> str:
    """A size in the unit that reads best."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1_000)) if size_bytes else 0:,} KB"
    if size_bytes < 1_000_000_000:
        return f"{size_bytes / 1_000_000:,.1f} MB"
    return f"{size_bytes / 1_000_000_000:,.2f} GB"
