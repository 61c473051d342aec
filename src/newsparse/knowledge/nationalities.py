"""Words for where somebody comes from."""

from __future__ import annotations

from typing import Final

__all__ = ["NATIONALITIES"]

NATIONALITIES: Final = frozenset(
    """
    afghan african african-american albanian algerian american angolan argentine argentinian armenian asian
    asian-american australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian
    belarusian belgian bengali beninese bhutanese bolivian bosnian botswanan brazilian british bulgarian burmese
    burundian californian cambodian cameroonian canadian catalan chadian chilean chinese colombian congolese
    cornish croatian cuban cypriot czech czechoslovak danish dominican dutch ecuadorian egyptian emirati english
    eritrean estonian ethiopian european fijian filipino finnish flemish floridian french gabonese gambian german
    ghanaian greek guatemalan guinean gujarati haitian hausa hispanic honduran hungarian icelandic igbo indian
    indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kashmiri kazakh kenyan
    korean kosovan kurdish kuwaiti kyrgyz lankan laotian latino latvian lebanese liberian libyan lithuanian
    macedonian malagasy malawian malaysian maldivian malian maltese manx maori marathi mauritian mexican moldovan
    mongolian montenegrin moroccan mozambican māori namibian nepalese nepali nicaraguan nigerian nigerien norwegian
    omani pakistani palestinian panamanian papuan paraguayan pashtun peruvian philippine polish portuguese punjabi
    qatari rohingya romanian russian rwandan salvadoran samoan saudi scots scottish senegalese serbian sicilian
    singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tamil tanzanian texan
    thai tibetan togolese tongan trinidadian tunisian turkish turkmen ugandan uighur ukrainian uruguayan uyghur
    uzbek venezuelan vietnamese walloon welsh xhosa yemeni yoruba yugoslav zambian zimbabwean zulu
    """.split()
)
"""Adjectives of nations and peoples, lower case; as nouns they mean one person (the Italian) or all of them (the French)."""
