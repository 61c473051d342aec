"""Names of months and weekdays, and words for days, as news and social platforms print them.

Source: the month and day names of Unicode CLDR (cldr.unicode.org), in the inflection that stands beside a
day's number ("16 мая", "3 grudnia"), and the abbreviations of the AP, Reuters and AFP stylebooks.  A name that
means different months in two languages (Croatian "listopada") has the meaning of the larger press.
"""

from __future__ import annotations

from typing import Final

__all__ = ["MONTHS", "MONTHS_LIKE_WORDS", "RELATIVE_DAYS", "WEEKDAYS", "WEEKDAYS_SHORT"]

_MONTHS = {
    1: "january jan januar jänner jan janvier janv enero ene gennaio gen janeiro januari stycznia sty января янв січня січ "
    "januara januára ledna tammikuuta ocak oca január ianuarie ian ιανουαρίου ιαν gener يناير ژانویه ינואר जनवरी јануара януари siječnja",
    2: "february feb februar febr feber février févr febrero febbraio fevereiro fev februari lutego lut февраля фев февр лютого лют "
    "februára února helmikuuta şubat şub február februarie φεβρουαρίου φεβ febrer فبراير فوریه פברואר फ़रवरी फरवरी фебруара февруари veljače",
    3: "march mar märz mrz mär mars marzo março maart mrt marca марта мар березня бер marts března maaliskuuta mart március márc "
    "martie μαρτίου μαρ març maret مارس מרץ मार्च марта март ožujka",
    4: "april apr avril avr abril abr aprile abr kwietnia kwi апреля апр квітня квіт апр dubna huhtikuuta nisan nis április ápr aprilie "
    "απριλίου απρ أبريل إبريل آوریل אפריל अप्रैल априла април travnja",
    5: "may mai mayo maggio mag maio mei maja мая травня трав maj května toukokuuta mayıs május máj mai μαΐου μαϊ maig مايو مه מאי मई "
    "маја май svibnja",
    6: "june jun juni juin junio giugno giu junho czerwca cze июня июн червня черв června kesäkuuta haziran haz június jún iunie iun "
    "ιουνίου ιουν juny يونيو ژوئن יוני जून јуна юни lipnja",
    7: "july jul juli juillet juil julio luglio lug julho lipca lip июля июл липня лип července heinäkuuta temmuz tem július júl iulie iul "
    "ιουλίου ιουλ juliol يوليو ژوئیه יולי जुलाई јула юли srpnja",
    8: "august aug août aout agosto ago augustus sierpnia sie августа авг серпня серп srpna elokuuta ağustos ağu augusztus αυγούστου αυγ "
    "agost agustus أغسطس اوت אוגוסט अगस्त августа август kolovoza",
    9: "september sep sept septembre septiembre setiembre settembre set setembro września wrz сентября сен сент вересня вер september září "
    "syyskuuta eylül eyl szeptember szept septembrie σεπτεμβρίου σεπ سبتمبر سپتامبر ספטמבר सितंबर септембра септември rujna",
    10: "october oct oktober okt octobre octubre ottobre ott outubro out października paź октября окт жовтня жовт října lokakuuta ekim eki "
    "október octombrie οκτωβρίου οκτ أكتوبر اکتبر אוקטובר अक्टूबर октобра октомври",
    11: "november nov novembre noviembre novembro listopada lis ноября ноя нояб листопада лист listopadu marraskuuta kasım kas noiembrie "
    "νοεμβρίου νοε نوفمبر نوامبر נובמבר नवंबर новембра ноември studenoga nóvember",
    12: "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia gru декабря дек грудня груд prosince joulukuuta "
    "aralık ara decembrie δεκεμβρίου δεκ desembre desember des ديسمبر دسامبر דצמבר दिसंबर децембра декември",
}
MONTHS: Final[dict[str, int]] = {word: number for number, words in _MONTHS.items() for word in words.split()}
"""Month names and abbreviations, casefolded, without a final full stop, and their numbers."""

MONTHS_LIKE_WORDS: Final = frozenset(
    [
        "may",
        "march",
        "mar",
        "set",
        "out",
        "ago",
        "lis",
        "lip",
        "sie",
        "ara",
        "des",
        "dec",
        "gen",
        "mag",
        "mei",
        "mart",
        "tem",
        "kas",
        "eki",
    ]
)
"""Names that are common words too: in lower case and without a year they are no months."""

_WEEKDAYS = {
    0: "monday montag lundi lunes lunedì segunda-feira maandag poniedziałek понедельник понеділок måndag mandag maanantaina pondělí",
    1: "tuesday dienstag mardi martes martedì terça-feira dinsdag wtorek вторник вівторок tisdag tirsdag tiistaina úterý",
    2: "wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag środa środę среду среда середу onsdag keskiviikkona středu",
    3: "thursday donnerstag jeudi jueves giovedì quinta-feira donderdag czwartek четверг четвер torsdag torstaina čtvrtek",
    4: "friday freitag vendredi viernes venerdì sexta-feira vrijdag piątek пятницу пятница п’ятницу fredag perjantaina pátek",
    5: "saturday samstag sonnabend samedi sábado sabato zaterdag sobotę sobota субботу суббота суботу lördag lørdag lauantaina sobotu",
    6: "sunday sonntag dimanche domingo domenica zondag niedzielę niedziela воскресенье неділю söndag søndag sunnuntaina neděli",
}
WEEKDAYS: Final[dict[str, int]] = {word: number for number, words in _WEEKDAYS.items() for word in words.split()}
"""Weekday names, casefolded, and their numbers, Monday 0."""

_WEEKDAYS_SHORT = {
    0: "mon mo lun пн",
    1: "tue tues di вт",
    2: "wed mi mer mié ср",
    3: "thu thur thurs do jeu чт",
    4: "fri fr ven пт",
    5: "sat sa sam сб",
    6: "sun so dim вс",
}
WEEKDAYS_SHORT: Final[dict[str, int]] = {
    word: number for number, words in _WEEKDAYS_SHORT.items() for word in words.split()
}
"""Abbreviations of weekdays; they count only right before a date."""

RELATIVE_DAYS: Final[dict[str, int]] = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday": -1, "last night": -1,
    "heute": 0, "gestern": -1, "vorgestern": -2, "aujourd’hui": 0, "aujourd'hui": 0, "hier": -1, "avant-hier": -2,
    "hoy": 0, "ayer": -1, "anteayer": -2, "oggi": 0, "ieri": -1, "hoje": 0, "ontem": -1, "vandaag": 0, "gisteren": -1,
    "dziś": 0, "dzisiaj": 0, "wczoraj": -1, "сегодня": 0, "вчера": -1, "сьогодні": 0, "вчора": -1, "idag": 0, "igår": -1,
}  # fmt: skip
"""Words for a day near the day of publication, and the distance in days."""
