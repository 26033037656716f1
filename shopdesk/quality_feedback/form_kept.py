"""Quality feedback that somebody typed and never saved."""

from typing import NamedTuple

from shopdesk.core.text import translate
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.ui.drafts_kept import told_about

KEPT = "quality_feedback"


class KeptFeedback(NamedTuple):
    """A draft as it stood in the form, and which version of the feedback was seen then; 0 for a new one.

    ``defect_said`` and ``supplier_chosen`` tell what is somebody's word from what the form began with.
    """

    seen: int
    draft: FeedbackDraft
    defect_said: bool
    supplier_chosen: bool


def about_kept(kept: KeptFeedback) -> str:
    """Which goods it is about and whose, as far as that was typed."""
    draft = kept.draft
    told = told_about(draft.style_no or draft.goods_title, draft.customer_name)
    return told or translate("FeedbackDialog", "without a style no.")
