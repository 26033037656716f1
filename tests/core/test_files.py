"""Files out are whole or not there, and no name from outside leaves its folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing, safe_target


def test_a_finished_file_takes_the_place(tmp_path: Path) -> None:
    target = tmp_path / "订单.xlsx"
    target.write_text("old")
    with replacing(target) as temporary:
        temporary.write_text("new")
        assert target.read_text() == "old"
        assert temporary.parent == target.parent and temporary.suffix == ".xlsx"
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("订单.xlsx", "new")]


def test_an_interrupted_file_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"

    def write_half(path: Path) -> None:
        path.write_text("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), replacing(target) as temporary:
        write_half(temporary)
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_replaced_is_named_and_kept(tmp_path: Path) -> None:
    target = tmp_path / "t.csv"
    target.mkdir()  # like a file that Excel holds open: replacing it fails
    with pytest.raises(OSError, match=r"t\.csv") as error, replacing(target) as temporary:
        temporary.write_text("new")
    assert error.value.filename == str(target)
    assert [one.name for one in tmp_path.iterdir()] == ["t.csv"]


@given(
    st.text(max_size=200)
    | st.sampled_from(["../../x", "C:\\x", "CON", "nul.txt", "a:b*c?", "...", "末尾点.", "/etc/passwd"])
)
def test_a_name_from_outside_stays_in_its_folder(name: str) -> None:
    folder = Path(__file__).parent
    target = safe_target(folder, name)
    assert target.parent == folder
    assert target.name not in ("", ".", "..")
    assert not set(target.name) & set('<>:"/\\|?*') and not target.name.endswith((".", " "))
    assert target.stem.upper() not in {"CON", "NUL", "PRN", "AUX"}


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there"):
        safe_target(tmp_path / "gone", "t.csv")
