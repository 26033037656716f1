"""What a check and its repairs came to, in words."""

from shopdesk.core.text import translate
from shopdesk.photos.service import CheckResult, Mended, Registered, Repaired


def outcome_words(result: CheckResult | None) -> str:
    """What a check came to; nothing when it was stopped."""
    if result is None:
        return translate("PhotoCheck", "The archive has not been checked.")
    if result.is_sound:
        return translate("PhotoCheck", "Everything is as it was: {count} photos.").format(count=f"{result.ok:,}")
    # A moved file is one, though its photo is missing and itself not registered.
    foreign = set(result.unregistered) - set(result.found.values())
    wrong = len({*result.missing, *result.changed, *foreign, *result.unreadable})
    text = translate("PhotoCheck", "{count} photos are as they were, {wrong} files are not.")
    return text.format(count=f"{result.ok:,}", wrong=f"{wrong:,}")


def repaired_words(text: str, repaired: Repaired) -> str:
    """What a repair of files did; ``text`` has a place for their count."""
    return text.format(count=f"{len(repaired.done):,}")


def registered_words(registered: Registered) -> str:
    """What became of pictures without a record."""
    text = translate("PhotoCheck", "{count} pictures are registered.")
    words = [text.format(count=f"{len(registered.done):,}")]
    if registered.nobody:
        text = translate("PhotoCheck", "{count} have a name that says nobody: give them a customer ID in the inbox.")
        words.append(text.format(count=f"{len(registered.nobody):,}"))
    if registered.cut:
        text = translate("PhotoCheck", "{count} have only the begin of a long ID in their name: complete it.")
        words.append(text.format(count=f"{len(registered.cut):,}"))
    return " ".join(words)


def mended_words(mended: Mended) -> str:
    """What repairing everything did."""
    repairs = (
        (translate("PhotoCheck", "{count} files are back in their places."), mended.put_back),
        (translate("PhotoCheck", "{count} photos are restored."), mended.restored),
    )
    words = [repaired_words(text, repaired) for text, repaired in repairs if repaired.done]
    if mended.registered.done:
        words.append(registered_words(mended.registered))
    return " ".join(words) or translate("PhotoCheck", "Nothing here could be put right by itself.")


def left_over(outcome: Repaired | Registered | Mended) -> dict[str, str]:
    """What could not be put right, and why."""
    if isinstance(outcome, Mended):
        back = set(outcome.restored.done)
        left = {path: why for path, why in outcome.put_back.left.items() if path not in back}
        return left | outcome.restored.left | outcome.registered.left
    return outcome.left
