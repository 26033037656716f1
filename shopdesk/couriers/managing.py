"""The book of couriers: added and changed by whoever leads the shop, with their rules for claims."""

from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.identifiers import as_given, one_line
from shopdesk.core.text import translate
from shopdesk.couriers import service, store
from shopdesk.couriers.model import AmountRule, Courier, CourierId
from shopdesk.couriers.patterns import MOST_PATTERNS, pattern_problem
from shopdesk.couriers.store import CourierRow
from shopdesk.shops.service import why_not_as

LONGEST_WINDOW_DAYS, MOST_TIMES, MOST_PERCENT = 3_650, 100, 100
LONGEST_NAME, LONGEST_CODE, LONGEST_CONTACT = 50, 32, 200
_MANAGERS = frozenset({Role.OWNER, Role.SUPERVISOR})


class CourierDraft(NamedTuple):
    """A courier as somebody enters it; ``aliases`` are other names it goes by, ``patterns`` surest first."""

    name: str = ""
    code: str = ""
    aliases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    window_days: int = 30
    contact: str = ""
    active: bool = True
    amount_rule: AmountRule = AmountRule.COST
    postage_times: int = 3
    declared_percent: int = 100
    memo: str = ""


def why_not_manage(session: Session, actor: Actor) -> str:
    """Why somebody may not change couriers; empty for who may."""
    return why_not_as(session, actor, _MANAGERS)


def draft_of(row: CourierRow) -> CourierDraft:
    """A courier as a form begins with it."""
    told: dict[str, Any] = {name: getattr(row, name) for name in CourierDraft._fields}
    for name in ("aliases", "patterns"):
        told[name] = tuple(told[name].splitlines())
    return CourierDraft(**told)


def courier_problems(session: Session, draft: CourierDraft, own_id: CourierId | None = None) -> list[UserError]:
    """Everything that keeps a courier from being saved, each naming its field, in the order of the form."""
    draft = _tidied(draft)
    found = [*_wrong_names(session, draft, own_id), *_wrong_patterns(draft)]
    for field, value, most in (
        ("window_days", draft.window_days, LONGEST_WINDOW_DAYS),
        ("postage_times", draft.postage_times, MOST_TIMES),
        ("declared_percent", draft.declared_percent, MOST_PERCENT),
    ):
        if not 1 <= value <= most:
            text = translate("Couriers", "Enter a number from 1 to {most}.").format(most=most)
            found.append(UserError(text, field=field))
    return found


def add_courier(session: Session, actor: Actor, draft: CourierDraft) -> Done[CourierId]:
    """Add a courier; raises UserError for the first of ``courier_problems``, and for who may not."""
    draft = _checked(session, actor, draft, None)
    courier = Courier(**_columns(draft))
    session.add(courier)
    session.flush()
    return Done(CourierId(courier.id), changed("courier"))


def change_courier(
    session: Session, actor: Actor, courier_id: CourierId, seen_version: int, draft: CourierDraft
) -> Changes:
    """Change a courier; it goes on answering to a name it had, because orders say it.

    Raises UserError as ``add_courier``, Conflict when somebody changed it in between.
    """
    courier = session.get(Courier, courier_id)
    if courier is None or courier.deleted_at is not None:
        raise UserError(translate("Couriers", "This courier does not exist (any more)."))
    if courier.version != seen_version:
        text = translate("Couriers", "Somebody else changed “{name}” in between. Look at what stands there now.")
        raise Conflict(text.format(name=courier.name))
    before, draft = courier.name, _checked(session, actor, draft, courier_id)
    names = {service.name_key(name) for name in (draft.name, *draft.aliases)}
    if service.name_key(before) not in names:
        draft = draft._replace(aliases=(*draft.aliases, before))
    for name, value in _columns(draft).items():
        setattr(courier, name, value)
    return changed("courier")


def which_courier(
    session: Session, tracking_no: str, draft: CourierDraft | None = None, own_id: CourierId | None = None
) -> list[CourierRow]:
    """The couriers a tracking no. may be of, best first, with a courier as it stands in a form instead of the stored.

    Expressions that could not be saved count for nothing.
    """
    known = store.list_couriers(session, with_inactive=True)
    if draft is not None:
        draft = _tidied(draft)
        draft = draft._replace(patterns=tuple(one for one in draft.patterns if not pattern_problem(one)))
        typed = CourierRow(id=own_id or CourierId(0), version=0, **_columns(draft))
        known = [*(courier for courier in known if courier.id != own_id), typed]
    return service.candidates_among(known, tracking_no)


def _checked(session: Session, actor: Actor, draft: CourierDraft, own_id: CourierId | None) -> CourierDraft:
    refuse(why_not_manage(session, actor))
    for error in courier_problems(session, draft, own_id):
        raise error
    return _tidied(draft)


def _wrong_names(session: Session, draft: CourierDraft, own_id: CourierId | None) -> list[UserError]:
    """A name, code or other name that is missing, too long, or somebody else's: files name couriers by them."""
    if not draft.name:
        return [UserError(translate("Couriers", "Enter the name of the courier."), field="name")]
    taken = {
        service.name_key(name): other.name
        for other in store.list_couriers(session, with_inactive=True)
        if other.id != own_id
        for name in (other.name, other.code, *other.aliases.splitlines())
        if name
    }
    found = []
    for field, name, longest in (
        ("name", draft.name, LONGEST_NAME),
        ("code", draft.code, LONGEST_CODE),
        *(("aliases", alias, LONGEST_NAME) for alias in draft.aliases),
        ("contact", draft.contact, LONGEST_CONTACT),
    ):
        if len(name) > longest:
            text = translate("Couriers", "“{name}…” is longer than {most} characters.")
            found.append(UserError(text.format(name=name[:20], most=longest), field=field))
        elif field != "contact" and (other := taken.get(service.name_key(name))) is not None:
            text = translate("Couriers", "“{name}” is {other} already.")
            found.append(UserError(text.format(name=name, other=other), field=field))
    return found


def _wrong_patterns(draft: CourierDraft) -> list[UserError]:
    if len(draft.patterns) > MOST_PATTERNS:
        text = translate("Couriers", "More than {most} expressions. Put some together.").format(most=MOST_PATTERNS)
        return [UserError(text, field="patterns")]
    told = (pattern_problem(pattern) for pattern in draft.patterns)
    return [UserError(problem, field="patterns") for problem in told if problem]


def _tidied(draft: CourierDraft) -> CourierDraft:
    """The draft as it is stored: no blanks around, no empty lines, no name twice."""
    name, code = one_line(as_given(draft.name)), one_line(as_given(draft.code))
    own = {service.name_key(name), service.name_key(code)}
    aliases: dict[str, str] = {}
    for alias in (one_line(as_given(alias)) for alias in draft.aliases):
        key = service.name_key(alias)
        if key and key not in own:
            aliases.setdefault(key, alias)
    patterns = dict.fromkeys(pattern.strip() for pattern in draft.patterns if pattern.strip())
    return draft._replace(
        name=name,
        code=code,
        aliases=tuple(aliases.values()),
        patterns=tuple(patterns),
        contact=one_line(as_given(draft.contact)),
        memo=draft.memo.strip(),
    )


def _columns(draft: CourierDraft) -> dict[str, Any]:
    return draft._asdict() | {"aliases": "\n".join(draft.aliases), "patterns": "\n".join(draft.patterns)}
