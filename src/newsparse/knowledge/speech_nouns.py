"""Nouns around speech: what is said, what is shown, who shows it.

Grown by reading news; the networks and streaming services are those whose programmes US and British news quotes.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_words import words

__all__ = ["NETWORKS", "SPEECH_NOUNS", "WORKS"]

WORKS: Final = frozenset(
    words(
        "show shows program programs programme programmes series podcast podcasts movie movies film films book books novel "
        "memoir song songs album albums play musical comedy drama episode sitcom documentary co-host co-hosts host hosts "
        "anchor starring star stars aired airing magazine sketch thriller anthem autobiography biography painting opera classic ad ads spot reboot sequel column newsletter broadcasts remake "
        "single singles track tracks ballad ballads tune hymn ep lp mixtape soundtrack opera operas operetta ballet symphony concerto biopic "
        "blockbuster miniseries mini-series docuseries docudrama soap telenovela franchise trilogy prequel spinoff spin-off telecast cartoon anime "
        "manga comic novella poem poems poetry anthology essay memoirs bestseller best-seller exhibition exhibit sculpture mural portrait revue "
        "pantomime panto musicals romcom rom-com sitcoms comedies thrillers documentaries dramas films episodes chapter chapters prologue epilogue "
        "novels plays paintings playlist videogame lyric lyrics duet cover-version audiobook storybook short-story fable sonnet ode"
    )
)
"""Nouns (and a few verbs) beside the title of a work or a show."""

NETWORKS: Final = frozenset(
    words(
        "nbc's abc's cbs's cbs' cnn's msnbc's fox's fox espn's hbo's netflix's pbs's pbs' npr's cnbc's bbc's itv's amazon's hulu's "
        "television's showtime's bravo's mtv's tlc's amc's univision's c-span's channel's radio's network's "
        "sky's itn's cbc's ctv's rte's ndtv's sabc's nhk's jazeera's disney's apple's peacock's paramount's spotify's youtube's npo's zdf's "
        "broadcaster's streamer's"
    )
)
"""Broadcasters in the possessive, as they stand before the title of a show."""

SPEECH_NOUNS: Final = frozenset(
    words(
        "statement statements claim claims argument call calls assertion remark remarks comment comments contention suggestion "
        "pledge promise vow warning demand insistence declaration description characterization criticism accusation accusations allegation allegations "
        "belief view opinion conclusion prediction proposal plea appeal question answer response reply message tweet tweets "
        "post posts letter email speech quote quip joke slogan motto refrain mantra chant chants cry cries shout shouts rallying-cry admission "
        "confession acknowledgment testimony reference references rebuke attack broadside theory words phrase line complaint "
        "complaints observation explanation denial report finding ruling point mention broadsides critique "
        "rejection dismissal denunciation condemnation portrayal depiction assurance assurances insinuation implication disclosure "
        "revelation proclamation announcement pronouncement recommendation prophecy dictum adage taunt jab insult retort riposte aside "
        "boast lament protestation endorsement threat threats apology advice reminder rejoinder guess contentions assertions "
        "predictions suggestions demands promises pledges vows warnings proposals "
        "averment submission submissions clarification confirmation counterclaim rebuttal refutation rejoinders commentary diatribe tirade rant "
        "outburst sermon lecture speeches toast eulogy tribute tributes praise compliment put-down zinger one-liner jibe jibes gibe gibes "
        "dig swipe barb barbs slur slurs epithet epithets quotes quotation quotations soundbite catchphrase tagline voicemail texts emails e-mail "
        "e-mails letters communique communiqué dispatch editorial op-ed blogpost memo entreaty exhortation request requests query queries "
        "responses replies answers comeback retorts explanations excuse excuses justification protest protests gripe gripes grievance grievances "
        "concession disclaimer caveat assessment recollection recollections reminiscence reassurance reassurances verdict insults taunts opinions "
        "views conclusions findings beliefs theories confessions admissions denials appeals pleas arguments messages reminders jokes quips "
        "declarations characterisation criticisms condemnations denouncement acknowledgement oath guarantee ultimatum greeting prayer "
        "utterance utterances misstatement falsehood rationale reasoning"
    )
)
"""Nouns that are cues when somebody owns them: "his call for", "the report's conclusion that"."""
