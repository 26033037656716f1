"""What people do with wrong shipments. Each function is one verb: it checks, writes, and says what changed.

Verbs on a record take the version somebody saw and raise Conflict when somebody wrote in between; those on many are
all or none. Days are business days of the shop; the loss is in fen, weights in grams.
"""

from shopdesk.wrong_shipments.drafts import (
    Caution,
    ShipmentDraft,
    cautions,
    complete,
    draft_of_shipment,
    problems,
)
from shopdesk.wrong_shipments.goods import GoodsDraft, kind_by_goods, weight_text
from shopdesk.wrong_shipments.proposals import (
    FoundParcel,
    Loss,
    draft_from_code,
    draft_from_order,
    draft_from_ticket,
    loss_of,
    proposed_resolution,
)
from shopdesk.wrong_shipments.registering import Registered, change, delete, register, restore
from shopdesk.wrong_shipments.resolving import (
    assign,
    assign_each,
    assign_many,
    check_picture,
    reopen,
    reopen_many,
    resolve,
    resolve_many,
    take_down,
)

__all__ = [
    "Caution",
    "FoundParcel",
    "GoodsDraft",
    "Loss",
    "Registered",
    "ShipmentDraft",
    "assign",
    "assign_each",
    "assign_many",
    "cautions",
    "change",
    "check_picture",
    "complete",
    "delete",
    "draft_from_code",
    "draft_from_order",
    "draft_from_ticket",
    "draft_of_shipment",
    "kind_by_goods",
    "loss_of",
    "problems",
    "proposed_resolution",
    "register",
    "reopen",
    "reopen_many",
    "resolve",
    "resolve_many",
    "restore",
    "take_down",
    "weight_text",
]
