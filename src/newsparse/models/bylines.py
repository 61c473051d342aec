"""Credit lines and datelines."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Final

import attrs

from newsparse.models.making import changer, maker
from newsparse.models.people import Organisation, Person
from newsparse.models.spans import Origin, Span, shown

__all__ = ["Byline", "Dateline", "Role", "changed_byline", "new_byline"]


class Role(Enum):
    """What the people of a credit did for the article."""

    AUTHOR = "author"
    CONTRIBUTOR = "contributor"
    """Reported for it, contributed to it: "X contributed to this report"."""
    WRITER = "writer"
    """Wrote it up from others' reporting: "Writing by X"."""
    EDITOR = "editor"
    PHOTOGRAPHER = "photographer"
    ILLUSTRATOR = "illustrator"
    RESEARCHER = "researcher"
    TRANSLATOR = "translator"
    AS_TOLD_TO = "as_told_to"


@attrs.frozen(kw_only=True)
class Byline:
    """One role of a credit line: who did it, and for whom."""

    raw: str
    """The words of the credit as printed, never empty."""
    role: Role
    """What these people did."""
    people: tuple[Person, ...] = ()
    """The people credited, in order."""
    organisations: tuple[Organisation, ...] = ()
    """Desks, staffs, agencies and outlets that are credited like people, as printed."""
    agencies: tuple[str, ...] = ()
    """The usual short names of every news agency that the credit names: "AP", "dpa"."""
    outlet: str | None = None
    """The outlet that belongs to the whole credit, as printed."""
    span: Span | None = None
    """Where `raw` stands: in the article's text, or in the line given to `parse_byline`."""
    origin: Origin = Origin.VISIBLE
    """Where the credit was read; anything but VISIBLE may have no span."""

    @property
    def credited(self) -> tuple[Person | Organisation, ...]:
        """The people, then the organisations."""
        return (*self.people, *self.organisations)

    def __str__(self) -> str:
        """Return the role and the names."""
        names = [credited.name for credited in self.credited] or list(self.agencies)
        return f"{self.role.value}: {', '.join(names)}"

    def __repr__(self) -> str:
        """Show role and names."""
        return f"<Byline {self}>"


@attrs.frozen(kw_only=True)
class Dateline:
    """Where, when and by which agency a report was filed: "MARSEN, Jan. 3 (AP) —"."""

    places: tuple[str, ...] = ()
    """The places as printed; empty when only an agency is given."""
    agency: str | None = None
    """The agency's usual short name."""
    date: dt.date | None = None
    """The day, its year taken from the publication date where none is printed."""
    date_text: str | None = None
    """The date as printed."""
    span: Span
    """From the first character to the end of the dash and its space: the body starts at `span.end`."""

    def __repr__(self) -> str:
        """Show places, agency and date."""
        parts = [*self.places, self.agency, self.date_text]
        return f"<Dateline {shown(', '.join(p for p in parts if p))}>"


changed_byline: Final = changer(Byline)
new_byline: Final = maker(Byline)
