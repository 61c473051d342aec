"""What ministries, departments and agencies are for: the words between "Ministry of" and the end of the name.

From the names of the departments and agencies of the United States, the United Kingdom, Canada, Australia, New Zealand,
India, South Africa, Nigeria, Kenya, Ireland and the European Union, as their governments list them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["PORTFOLIOS"]

PORTFOLIOS: Final = frozenset(
    """
    administration administrative advancement aeronautics affairs ageing aging agricultural agriculture air alcohol antiquities aquatic
    archives arms army arts aviation births biodiversity border borders boundaries broadcasting budget business care census charities chemical
    child children citizenship civil climate coastal commerce communication communications communities community
    competition conduct conservation constitutional control consumer consumers cooperation correction corrections crime criminal cultural culture customs
    cyber cybersecurity data debt defence defense democracy development digital disability disabilities disarmament disaster
    disease diversity drug drugs ecology economic economics economy education educational elections electoral electricity emergency
    employment energy engineering enterprise enterprises environment environmental equality equalities ethics evaluation exchange
    explosives export exports external families family finance finances financial fire firearms fiscal fisheries fishing food
    foreign forest forestry forests fraud freight gambling gaming gas gender geological government governance grants habitat
    health healthcare heritage higher highways homeland home homes homelessness housing human humanities humanitarian hydrocarbons
    immigration indigenous industrial industries industry information infrastructure innovation inspection insurance integration
    intelligence interior international investigation investigations investment investments irrigation judicial justice
    labor labour land lands language languages law legal leisure liberties licensing livestock local management manpower manufacturing marine
    maritime markets measurement media medical medicine medicines meteorology migration mineral minerals mines mining monuments municipal
    museums music narcotics natural nuclear nutrition nursing occupational ocean oceanic oceans oversight parks parliamentary
    peace pensions petroleum planning police policing ports postal poverty power preservation prevention prison prisons probation procurement productivity promotion
    property prosecution prosecutions protection public quality quays docks races radiation rail railways recreation reconciliation
    records reform reforms refugee refugees rehabilitation rescue relations relief religion religious renewable research resettlement
    resources revenue rights river rivers road roads rural safety sanitation schools science sciences securities security seniors services
    shipping skills small social space sport sports standards statistical statistics strategic strategy strategies study studies supply surveillance
    sustainability sustainable tax taxation technologies technology telecommunications textiles tobacco torture tourism trade trades
    traffic training transport transportation treatment treasury tribal urban utilities vehicle vehicles veterans veterinary victims violence
    water waterways weather welfare wildlife wine women work works youth
    """.split()
)
"""Lower case."""
