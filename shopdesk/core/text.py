"""The one door to Qt's translations for everything that is not a widget.

``translate`` keeps Qt's own name and argument order, and ``marked`` those of ``QT_TRANSLATE_NOOP``,
so that ``lupdate`` finds their texts. Both take literals only: what is put together at run time is never found.
"""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shopdesk.core.resources import resource_path

__all__ = ["LANGUAGES", "language_for", "marked", "speak", "translate"]


def translate(context: str, text: str) -> str:
    """``text`` in the language of the program; fill ``{names}`` in the result with ``str.format``."""
    return QCoreApplication.translate(context, text)


def marked(context: str, text: str) -> str:
    """``text`` itself, named for translation where it is declared; ``translate(context, …)`` it where it is shown."""
    del context  # read by lupdate only
    return text


LANGUAGES = ("zh_CN", "en")
_installed: list[tuple[bytes, QTranslator]] = []


def language_for(wanted: str) -> str:
    """The language to speak: the one wanted, else the system's, Chinese first."""
    wanted = os.environ.get("SHOPDESK_LANGUAGE") or wanted
    if wanted in LANGUAGES:
        return wanted
    spoken = QLocale.system().uiLanguages()
    if any(name.startswith("zh") for name in spoken) or QLocale.system().language() == QLocale.Language.C:
        return "zh_CN"
    return "en"


def speak(language: str) -> None:
    """Translate everything from now on; needs a QCoreApplication."""
    for _texts, translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    if language == "en":
        return
    # Qt's own texts (dialog buttons, context menus of fields) first, so that ours win.
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt_folder, f"qtbase_{language}"), (str(resource_path("i18n")), f"shopdesk_{language}")):
        file = Path(folder, f"{name}.qm")
        if not file.is_file():
            continue
        # From memory: Qt would map the file, and crash at the next text once an update replaced it under the desk.
        translator, texts = QTranslator(), file.read_bytes()
        if translator.load(texts):
            QCoreApplication.installTranslator(translator)
            _installed.append((texts, translator))
