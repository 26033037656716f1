"""What the commands about the ledger do."""

import argparse

from shopdesk.answers import Answer
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.ledger.chain import verify
from shopdesk.office import office_at, shop_in


def verify_ledger(folder: DataFolder, _wanted: argparse.Namespace) -> Answer:
    """Prove that nothing in the ledger and in the fund was altered, or name the first thing that was."""
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        found = verify(session)
    text = translate("Commands", "{entries} entries and {movements} movements of the fund are unchanged.")
    if not found.ok:
        text = translate("Commands", "The ledger was altered: {first_bad}. {why}")
    return Answer(text.format(**found._asdict()), found._asdict(), some_failed=not found.ok)
