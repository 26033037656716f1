"""Who may do what with photos, where roles apply.

Everybody adds, links and describes photos, and may put right or take away what they added themselves. What was added
by others is evidence: to refile it, throw it away or judge it is for those who answer for it.
"""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import refuse
from shopdesk.photos.model import Photo
from shopdesk.shops.service import why_not_as

_ANSWERING = frozenset({Role.OWNER, Role.SUPERVISOR, Role.AFTER_SALES})
_REPAIRING = frozenset({Role.OWNER, Role.SUPERVISOR})


def why_not_decide(session: Session, actor: Actor, added_by: Iterable[str]) -> str:
    """Why somebody may not refile or throw away photos that these people added; empty for who may."""
    return "" if all(name == actor.name for name in added_by) else why_not_judge(session, actor)


def why_not_judge(session: Session, actor: Actor) -> str:
    """Why somebody may not say whether evidence was used twice; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_repair(session: Session, actor: Actor) -> str:
    """Why somebody may not put the archive right; empty for who may."""
    return why_not_as(session, actor, _REPAIRING)


def require_decide(session: Session, actor: Actor, photos: Iterable[Photo]) -> None:
    """Raise UserError for somebody who may not refile or throw away these photos."""
    refuse(why_not_decide(session, actor, [photo.added_by for photo in photos]))


def require_judge(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not say whether evidence was used twice."""
    refuse(why_not_judge(session, actor))


def require_repair(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not put the archive right."""
    refuse(why_not_repair(session, actor))
