"""What the dialog of each step of a claim asks for."""

from typing import NamedTuple

from shopdesk.core.text import marked


class StepForm(NamedTuple):
    """What the dialog of a step asks for; titles in the context ``ClaimStep``.

    ``settles`` steps move what is outstanding, so that the dialog says what stays.
    """

    title: str
    done: str
    amount: str = ""
    day: bool = False
    channel: bool = False
    words: str = ""
    call: bool = False
    settles: bool = False


STEP_FORMS = {
    "agree": StepForm(
        marked("ClaimStep", "The courier agreed"),
        marked("ClaimStep", "Agreed"),
        marked("ClaimStep", "Agreed amount *"),
        day=True,
    ),
    "receipt": StepForm(
        marked("ClaimStep", "Money came in"),
        marked("ClaimStep", "Enter the receipt"),
        marked("ClaimStep", "Amount * (negative takes back)"),
        day=True,
        channel=True,
        words=marked("ClaimStep", "Note"),
        settles=True,
    ),
    "write_off": StepForm(
        marked("ClaimStep", "Write off"),
        marked("ClaimStep", "Write off"),
        marked("ClaimStep", "Amount"),
        day=True,
        words=marked("ClaimStep", "Reason *"),
        settles=True,
    ),
    "reject": StepForm(
        marked("ClaimStep", "The courier refused"),
        marked("ClaimStep", "Rejected"),
        words=marked("ClaimStep", "Reason *"),
    ),
    "appeal": StepForm(
        marked("ClaimStep", "Appeal"), marked("ClaimStep", "Appeal"), words=marked("ClaimStep", "Why, and to whom")
    ),
    "recover": StepForm(
        marked("ClaimStep", "The goods turned up"),
        marked("ClaimStep", "Goods recovered"),
        words=marked("ClaimStep", "Note"),
    ),
    "withdraw": StepForm(
        marked("ClaimStep", "Withdraw the claim"),
        marked("ClaimStep", "Withdraw"),
        words=marked("ClaimStep", "Reason *"),
    ),
    "follow_up": StepForm(
        marked("ClaimStep", "Call to the courier"),
        marked("ClaimStep", "Note it"),
        words=marked("ClaimStep", "What was said *"),
        call=True,
    ),
}
