"""Whatever there is has a word that people know."""

from shopdesk.core.database import Base
from shopdesk.core.recycle import record_classes
from shopdesk.preferences.page import PreferencesPage
from shopdesk.preferences.words import kind_word, table_word
from tests.core.small_shop import import_models


def test_every_table_and_every_kind_of_record_has_a_word() -> None:
    import_models()
    assert [table for table in Base.metadata.tables if table_word(table) == table] == []
    assert [kind for kind in record_classes() if kind_word(kind) == kind] == []


def test_the_recycle_bin_hears_of_every_kind_of_record() -> None:
    import_models()
    assert set(record_classes()) <= PreferencesPage.shows
