"""What teams are called besides their towns, as the leagues list them: NFL, NBA, WNBA, MLB, NHL, MLS, CFL, AFL, NRL, IPL, the English leagues."""

from __future__ import annotations

from typing import Final

__all__ = ["SPORTS", "TEAMS"]

TEAMS: Final = frozenset(
    """
    49ers 76ers alouettes angels argonauts astros athletics avalanche bears bengals blackhawks blues bombers brewers
    broncos browns bruins brumbies buccaneers bucks bulldogs bulls canadiens canucks cardinals cavaliers celtics chargers chiefs
    clippers coyotes crows cubs devils diamondbacks dockers dodgers dolphins dragons ducks eagles eels elks falcons flames
    flyers gators giants grizzlies hawks highlanders hornets hurricanes islanders jaguars jayhawks jets knicks
    knights kraken lakers lightning lynx magpies mariners mavericks mets mystics nationals nets nuggets oilers
    orioles packers padres pacers panthers patriots pelicans penguins phillies pirates pistons predators raiders rams
    ravens raptors reds redskins rangers rays rockets rockies roosters roughriders royals sabres seahawks sharks
    sounders sparks spurs stampeders steelers suns texans timberwolves timbers titans twins
    vikings wallabies warriors whitecaps wildcats wizards wolverines yankees
    albion argyle athletic hotspur orient rovers wanderers
    """.split()
)
"""Lower case; without what is more often a person, an office or a thing: bills, kings, saints, senators."""

SPORTS: Final = frozenset(
    "athletics baseball basketball boxing cricket cycling football golf gymnastics hockey lacrosse netball rowing rugby soccer swimming tennis volleyball".split()
)
"""What bodies of a sport end in: Major League Baseball, USA Gymnastics."""
