"""Credit lines and datelines, printed in the forms in which they are met."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.models import Role
from newsparse.strategies.people import names
from newsparse.strategies.written import WrittenByline, WrittenCredit, WrittenDateline

__all__ = ["bylines", "datelines"]

_AGENCIES = (("The Associated Press", "AP"), ("Reuters", "Reuters"), ("AFP", "AFP"), ("dpa", "dpa"))
_TAILS = (
    "", "", "", ", Staff Writer", ", Associated Press", " | Reuters", ", Political Correspondent",
)  # fmt: skip
_AGENCY_OF_TAIL = {", Associated Press": "AP", " | Reuters": "Reuters"}
_ROLES = (
    ("Additional reporting by {}", Role.CONTRIBUTOR),
    ("{} contributed to this report.", Role.CONTRIBUTOR),
    ("{} contributed reporting.", Role.CONTRIBUTOR),
    ("Editing by {}", Role.EDITOR),
    ("Photographs by {}", Role.PHOTOGRAPHER),
    ("Illustration by {}", Role.ILLUSTRATOR),
)
_PLACES = (
    (("MARSEN, Ohio",), "MARSEN, Ohio"),
    (("WASHINGTON",), "WASHINGTON"),
    (("NEW YORK",), "NEW YORK"),
    (("ST. ORLEN, N.Y.",), "ST. ORLEN, N.Y."),
    (("PARIS",), "PARIS"),
)
_DATES = (None, None, "Jan. 29", "March 3", "Nov 20")
_DASHES = (" — ", " - ", " – ", " -- ")


def _listed(names: list[str]) -> str:
    """Return names as a sentence lists them."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


@st.composite
def bylines(draw: st.DrawFn, *, roles: bool = True) -> WrittenByline:
    """Draw a credit line.

    Args:
        roles: whether it may credit contributors, editors and others, too, and not authors only.
    """
    people = [str(name) for name in draw(st.lists(names(), min_size=1, max_size=3, unique_by=lambda name: name.last))]
    form, role = draw(st.sampled_from(_ROLES)) if roles and draw(st.booleans()) else ("", Role.AUTHOR)
    if form:
        return WrittenByline(
            line=form.format(_listed(people)), credits=(WrittenCredit(role=role, people=tuple(people)),)
        )
    tail = draw(st.sampled_from(_TAILS))
    prefix = draw(st.sampled_from(("By ", "By ", "BY ", "By: ")))
    agency = _AGENCY_OF_TAIL.get(tail)
    line = f"{prefix}{_listed(people)}{tail}"
    if draw(st.integers(0, 4)) == 0:
        line = line.upper()
    credit = WrittenCredit(role=Role.AUTHOR, people=tuple(people), agencies=(agency,) if agency else ())
    return WrittenByline(line=line, credits=(credit,))


@st.composite
def datelines(draw: st.DrawFn) -> WrittenDateline:
    """Draw a dateline: places, date and agency, each or all, and a dash."""
    places, printed = draw(st.sampled_from(_PLACES))
    date = draw(st.sampled_from(_DATES))
    agency = draw(st.sampled_from((None, *_AGENCIES)))
    if agency is None and date is None:
        agency = _AGENCIES[0]
    text = printed + (f", {date}" if date else "")
    if agency:
        text += f" ({agency[1]})"
    dash = draw(st.sampled_from(_DASHES))
    return WrittenDateline(text=text + dash, places=places, agency=agency[1] if agency else None, date_text=date)
