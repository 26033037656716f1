#!/usr/bin/env python3
"""Every developer task: `python3 dev.py COMMAND`. Standard library only; the first run sets everything up.

setup            environment in .venv, with what the system lacks named (or installed, as root on Debian)
run [ARGS]       the desk, or the command line with arguments
demo [--data D]  a shop filled from the sample files through the command line, then its desk
test [ARGS]      all that CI checks; with arguments only pytest, with them
shots            pictures of every page into build/shots
bench [ARGS]     speed and memory
forms            compile forms/*.ui
i18n             bring the translation file up to date and compile it
build            the program as one folder, dist/shopdesk, tried out
"""

import argparse
import csv
import ctypes
import hashlib
import importlib.util
import io
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "shopdesk-setup.txt"
FORMS, COMPILED = ROOT / "forms", ROOT / "shopdesk" / "ui" / "forms"
TRANSLATION = ROOT / "resources" / "i18n" / "shopdesk_zh_CN.ts"
BUILT = ROOT / "dist" / "shopdesk" / ("shopdesk.exe" if WINDOWS else "shopdesk")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

# What Qt loads from the system on Linux, and the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


class Failed(Exception):
    """A step did not work; the message says which."""


def say(text: str) -> None:
    """Print a line at once, in order with what child processes print."""
    print(text, flush=True)


def run(
    *command: str | Path, env: Mapping[str, str] | None = None, quiet: bool = False, may_fail: bool = False
) -> subprocess.CompletedProcess[str]:
    """Print and run a command in the project folder; raises Failed if it fails and may not."""
    words = [str(word) for word in command]
    if not quiet:
        say("$ " + shlex.join(word.removeprefix(str(ROOT) + os.sep) for word in words))
    # Children read and write UTF-8 on Windows too.
    environment = {**os.environ, "PYTHONUTF8": "1", **(env or {})}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=quiet, encoding="utf-8", check=False)
    if done.returncode and not may_fail:
        output = f"{done.stdout or ''}{done.stderr or ''}".rstrip()
        raise Failed(f"{Path(words[0]).name} ended with {done.returncode}\n{output}".rstrip())
    return done


def tool(name: str) -> Path:
    """A program of the environment."""
    return BIN / (name + ".exe" if WINDOWS else name)


# Setting up


def missing_packages() -> list[str]:
    """The Debian packages whose files this Linux lacks; nothing elsewhere."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not shutil.which("objdump"):
        packages.append("binutils")  # PyInstaller reads libraries with it
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        packages.append(f"python{version}-venv")
    shared = str(sysconfig.get_config_var("INSTSONAME") or "")
    if Path(sys.base_prefix) == Path("/usr") and ".so" in shared and not _loads(shared):
        packages.append(f"libpython{version}")  # PyInstaller packs it; Debian's own python3 does without
    return packages


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: Sequence[str]) -> None:
    """Install with apt as root on Debian, otherwise name them; raises Failed."""
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        lacking = "This system lacks libraries that Qt or the build needs. On Debian or Ubuntu:\n  sudo "
        say(lacking + shlex.join(command))
        if any(name.endswith("-venv") for name in packages):
            raise Failed("Python cannot make an environment (venv) here.")
        return
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", "-q", env=quiet, may_fail=True)
    run(*command, "-q", env=quiet)


def setup() -> None:
    """Make the environment, or bring it up to date when its declaration changed."""
    if sys.version_info < (3, 11):  # noqa: UP036  people start this file with whatever python3 they have
        raise Failed(f"ShopDesk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    install_packages(missing_packages())
    if not _environment_works():
        say("Making the environment in .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        run(sys.executable, "-m", "venv", VENV)
    wanted = _declaration()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("Installing what pyproject.toml and constraints.txt name (some minutes the first time)")
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    run(*pip, "-c", "constraints.txt", "-e", ".[dev]")
    STAMP.write_text(wanted, encoding="utf-8")


def _environment_works() -> bool:
    if not PYTHON.exists():
        return False
    check = "import sys, pip; assert sys.version_info >= (3, 11)"
    try:
        return run(PYTHON, "-c", check, quiet=True, may_fail=True).returncode == 0
    except OSError:
        return False


def _declaration() -> str:
    """What an installation depends on; the folder too, because the environment holds its path."""
    content = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    return f"{hashlib.sha256(content).hexdigest()} {ROOT}\n"


# Generated files


def compile_form(form: Path) -> str:
    """The Python module of a Designer form."""
    return run(tool("pyside6-uic"), form.relative_to(ROOT), quiet=True).stdout


def compiled_path(form: Path) -> Path:
    """Where the module of a form belongs."""
    return COMPILED / f"ui_{form.stem}.py"


def forms() -> None:
    """Compile every form, and remove modules whose form is gone."""
    wanted = {compiled_path(form): compile_form(form) for form in sorted(FORMS.glob("*.ui"))}
    for path, code in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != code:
            say(f"Writing {path.relative_to(ROOT)}")
            path.write_text(code, encoding="utf-8", newline="\n")
    for path in set(COMPILED.glob("ui_*.py")) - set(wanted):
        say(f"Removing {path.relative_to(ROOT)}")
        path.unlink()
    say(f"{len(wanted)} forms are compiled.")


def update_translation(target: Path) -> None:
    """Bring a .ts file up to date: new texts unfinished, gone texts dropped, no line numbers."""
    sources = [*sorted((ROOT / "shopdesk").rglob("*.py")), *sorted(FORMS.glob("*.ui"))]
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "sources.lst"
        # Compiled forms name their texts in a way lupdate does not read; their .ui says the same.
        wanted = [path for path in sources if path.parent != COMPILED]
        names.write_text("".join(f"{path.relative_to(ROOT).as_posix()}\n" for path in wanted), encoding="utf-8")
        run(
            tool("pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-sort-messages",
            "-tr-function-alias", "QT_TRANSLATE_NOOP+=marked",
            f"@{names}", "-source-language", "en", "-target-language", "zh_CN", "-ts", target, quiet=True,
        )  # fmt: skip


def compile_translation(source: Path, target: Path) -> None:
    """Make the .qm file the program loads."""
    run(tool("pyside6-lrelease"), "-silent", source, "-qm", target, quiet=True)


def i18n() -> None:
    """Bring the Chinese translation up to date, compile it, and say what is still to be translated."""
    TRANSLATION.parent.mkdir(parents=True, exist_ok=True)
    update_translation(TRANSLATION)
    compile_translation(TRANSLATION, TRANSLATION.with_suffix(".qm"))
    open_texts = TRANSLATION.read_text(encoding="utf-8").count('type="unfinished"')
    say(f"{TRANSLATION.name}: {open_texts} texts to translate." if open_texts else "All texts are translated.")


# Running


def start(arguments: Sequence[str]) -> None:
    """Start the desk, or the command line with arguments."""
    run(PYTHON, "-m", "shopdesk", *arguments)


def has_display() -> bool:
    """Whether a window could be seen."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demo(arguments: Sequence[str]) -> None:
    """Do the main job on the sample files, from import to the courier's money, then show it."""
    parser = argparse.ArgumentParser("dev.py demo")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "demo", help="an empty or new folder")
    folder: Path = parser.parse_args(arguments).data.resolve()
    if folder == ROOT / "build" / "demo":
        shutil.rmtree(folder, ignore_errors=True)
    elif folder.exists() and any(folder.iterdir()):
        raise Failed(f"{folder} is not empty; the demo only fills a new folder.")
    samples, out = ROOT / "tests" / "data", folder / "files"
    out.mkdir(parents=True)
    shopdesk = [tool("shopdesk"), "--data", folder / "data"]
    lists = [*sorted((samples / "taobao_2019").glob("*.csv")), *sorted((samples / "taobao_2025").glob("Export*.xlsx"))]
    lists.append(samples / "taobao_2025" / "退款报表.xls")  # some rows ask for more than was paid: named, exit 1
    run(*shopdesk, "import", *lists, "--shop", "名美示例旗舰店", may_fail=True)
    parcels = sample_parcels(3)
    photos = sorted((samples / "photos").glob("tb*.jpg"))
    run(*shopdesk, "photos", "add", "--customer", parcels[0][1], "--order", parcels[0][0], *photos)
    # Whose the others are stands in their names and in the rows of the sheet; what says nobody is named, exit 1.
    run(*shopdesk, "photos", "add", samples / "photos", samples / "wps" / "售后登记表.xlsx", may_fail=True)
    claims = [
        ("damaged", "212.00", "外箱压扁，裙子沾污"),
        ("lost", "1014.00", "五天没有物流更新"),
        ("damaged", "184.00", "签收时盒角压坏"),
    ]
    for (_, _, tracking_no), (kind, amount, note) in zip(parcels, claims, strict=True):
        claim = ["--tracking", tracking_no, "--kind", kind, "--amount", amount, "--note", note]
        run(*shopdesk, "claims", "add", *claim, *(["--photo", photos[0]] if kind == "damaged" else []))
    # What the courier paid: two claims in full, one short, and ten parcels nobody claimed here.
    run(*shopdesk, "claims", "reconcile", "--courier", "圆通", "--accept", *(samples / "couriers").glob("圆通*.xlsx"))
    run(*shopdesk, "claims", "sheet", "--month", time.strftime("%Y-%m"), "--out", out / "claims.xlsx")
    run(*shopdesk, "claims", "evidence", "--month", time.strftime("%Y-%m"), "--out", out / "evidence.pdf")
    run(*shopdesk, "sheet", *(parcel[0] for parcel in parcels), "--paper", "A4", "--out", out / "sheets.pdf")
    for file in ("orders.xlsx", "tickets.xlsx", "photos.pdf"):
        run(*shopdesk, "export", file.partition(".")[0], "--out", out / file)
    run(*shopdesk, "find", parcels[0][2][-6:])
    run(*shopdesk, "backup")
    run(*shopdesk, "check")
    say(f"The files are in {out}, the data in {folder / 'data'}.")
    if has_display():
        run(*shopdesk)
    else:
        say("There is no display here; on one, this opens the desk:\n  " + shlex.join(map(str, shopdesk)))


def sample_parcels(count: int) -> list[tuple[str, str, str]]:
    """Order, customer and tracking number of orders that went with 圆通, whose statement is among the samples."""
    (path,) = (ROOT / "tests" / "data" / "taobao_2019").glob("ExportOrderList*.csv")
    rows = csv.DictReader(io.StringIO(path.read_bytes().decode("gb18030"), newline=""))
    found: list[tuple[str, str, str]] = []
    for row in rows:
        if (tracking_no := (row["物流单号 "] or "").removeprefix("No:").strip()).startswith("YT"):
            found.append((row["订单编号"].strip('="'), row["买家会员名"], tracking_no))
    return found[:count]


def shots() -> None:
    """Draw every page and dialog into build/shots."""
    run(PYTHON, "tests/shots.py", "build/shots")


def bench(arguments: Sequence[str]) -> None:
    """Measure speed and memory against their floors and peers."""
    run(PYTHON, "-m", "benchmarks", *arguments, env=OFFSCREEN)


# Building and checking


def build() -> None:
    """Build the program as one folder and try it out."""
    run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
    try_built()


def try_built() -> None:
    """Start the built program: version, an empty data folder, the main window; raises Failed."""
    with tempfile.TemporaryDirectory() as folder:
        bare = {**OFFSCREEN, "PYTHONPATH": "", "QT_PLUGIN_PATH": ""}
        for arguments in (["--version"], ["--data", folder, "--smoke"], ["--data", folder, "check"]):
            run(BUILT, *arguments, env=bare)


def pytest(*arguments: str) -> None:
    """Run the tests; two processes where all of them run."""
    run(PYTHON, "-m", "pytest", *arguments, env=OFFSCREEN)


def check_all() -> None:
    """Everything CI checks; every step runs, the summary says which failed; raises Failed."""
    steps: list[tuple[str, Callable[[], object]]] = [
        ("ruff check", lambda: run(tool("ruff"), "check", ".")),
        ("ruff format", lambda: run(tool("ruff"), "format", "--check", "--quiet", ".")),
        ("import contracts", lambda: run(tool("lint-imports"), "--no-logo", "--no-cache")),
        ("types", lambda: run(tool("pyright"))),
        ("tests", lambda: pytest("-q", "-n", "2")),
        ("build", build),
    ]
    results = [(name, *_timed(name, step)) for name, step in steps]
    say("")
    for name, seconds, failed in results:
        say(f"{'FAILED' if failed else 'ok':>6}  {seconds:6.1f} s  {name}")
    say(f"{'':>6}  {sum(seconds for _, seconds, _ in results):6.1f} s  together")
    if any(failed for _, _, failed in results):
        raise Failed("Not everything is in order.")


def _timed(name: str, step: Callable[[], object]) -> tuple[float, bool]:
    say(f"\n== {name}")
    begun = time.monotonic()
    try:
        step()
    except Failed as failed:
        say(str(failed))
        return time.monotonic() - begun, True
    return time.monotonic() - begun, False


def main(arguments: Sequence[str]) -> int:
    """Do one command; the exit status is 0 when it worked."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    commands: dict[str, Callable[[], object]] = {
        "setup": lambda: None,
        "run": lambda: start(rest),
        "demo": lambda: demo(rest),
        "test": lambda: pytest(*rest) if rest else check_all(),
        "shots": shots,
        "bench": lambda: bench(rest),
        "forms": forms,
        "i18n": i18n,
        "build": build,
    }
    if command not in commands:
        say(__doc__ or "")
        return 0 if command in ("", "-h", "--help", "help") else 2
    try:
        setup()
        commands[command]()
    except Failed as failed:
        say(f"\n{failed}")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
