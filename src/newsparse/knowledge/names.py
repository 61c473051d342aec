"""Given names, the small words inside surnames, and what stands behind them.

The given names are common ones in English-speaking countries (the United States Census Bureau and the Social
Security Administration publish counts of both sexes), and a few of other languages.  They are weak evidence: a name
here says "probably a person, probably he", and the text may say otherwise.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.names_abroad import FEMALE_ABROAD, MALE_ABROAD

__all__ = ["FEMALE", "GIVEN", "MALE", "NICKNAMES", "PARTICLES", "POST_NOMINALS", "SUFFIXES"]

_MALE: Final = frozenset(
    """
    aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed akira al alan albert alberto alec alejandro alex
    alexander alfonso alfred alfredo ali allan allen alvin amir amit anders andre andreas andrei andres andrew andy
    angelo ant anthony anton antonio archie ari armando arnold art arthur arturo arun ashton austin barney barry bart
    basil ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent bret brett
    brian bruce bruno bryan bryce byron caleb calvin cameron carl carlos carlton cecil cedric cesar chad charles
    charlie chester chris christian christoph christopher chuck clarence clark claude clay clayton cliff clifford
    clint clinton clive clyde cody colin conor cornelius cory craig curt curtis cyrus damian damon dan daniel danny
    darrell darren darryl dave david dean dennis denny derek dermot desmond devin dick diego dieter dimitri dirk dmitri
    dmitry dominic don donald doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund
    eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emil emilio emmanuel enrique eric erik ernest
    ernesto ernie ethan eugene evan everett ezra felipe felix ferdinand fernando floyd francis francisco francois
    frank franklin fred freddie frederick gabriel garrett gary gavin gene geoffrey george gerald gerard gerardo gerry
    giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guillermo gus gustavo guy hank hans harold
    harris harry harvey hassan hector heinz henri henrik henry herbert herman herschel hiroshi horace howard hubert hugh
    hugo humberto hussein ian ibrahim ignacio igor ira irving isaac isaiah ivan ivo jack jackson jacob jacques jaime
    jake jamal james jamie jan jared jason javier jay jean jeb jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse
    jesus jim jimmy joaquin joe joel joey johan john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
    juan jules julian julio julius jurgen justin kareem karl keith kelvin ken kenneth kenny kent kevin khalid kirk klaus
    kofi konstantin kumar kurt kyle lamar lance larry lars laurence lawrence lee leo leon leonard leonardo leroy leslie
    levi lewis liam lincoln lionel lloyd logan lorenzo lou louis lucas luis luke luther lyle mac magnus malcolm manuel
    marc marcel marco marcos marcus mario mark marshall martin marvin mason mateo matt matteo matthew matthias maurice
    max maxwell mel melvin michael michel miguel mike mikhail miles milton mitch mitchell mohamed mohammad mohammed
    morgan morris moses muhammad murray nate nathan nathaniel ned neil nelson nicholas nick nicolas nicholas nigel noah
    noel nolan norman oleg oliver omar orlando orrin oscar oskar osama otis otto owen pablo pascal pat patrick paul
    pavel pedro percy perry pete peter phil philip philippe phillip pierre preston quentin rafael rahul rajiv ralph
    ramon rand randall randolph randy raul ravi ray raymond reggie reginald reince reuben rex ricardo richard rick ricky
    rob robbie robby robert roberto rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben
    rudolph rudy rufus rupert russ russell ryan salvador sam samir samuel sandeep sanjay santiago saul scott sean
    sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sherman sidney silvio simon solomon spencer
    stan stanley stefan stephan stephen sterling steve steven stewart stu stuart sven tariq ted terence terrence terry
    thaddeus theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor troy tyler ulrich uri vernon
    vic vicente victor vikram vince vincent vinod vladimir wade wallace walter warren wayne wendell werner wesley
    wilbur wilhelm will willard william willie wolfgang woodrow xavier yasser yusuf yuri zach zachary zack
    jerrod jalen deandre tyrone terrell malik darius marquis demetrius kwame jermaine rashid tariq faisal karim nasser
    tremaine trey ty dale dana emmett grover ike jed kasey karol kendrick kip kris lamont lane laszlo leif lex lindsey
    mitt antonin fidel cal ole marlon mickey milo moe monty neal newt omari ozzie parker pierce quincy ramesh raj reid rene roscoe salman shaquille
    silas skip stacy sunil suresh tad tate thad thane tucker vaughn verne von walt ward wes whit winston woody wyatt
    """.split()
)

_FEMALE: Final = frozenset(
    """
    abby abigail ada adele adriana adrienne agnes aileen aimee aisha alana alejandra alexandra alexis alice alicia
    alison allison alma alyssa amanda amber amelia amina amy ana andrea angela angelica angelina angie anita ann anna
    annabelle anne annette annie antoinette april ariana arianna arlene ashley astrid audrey aurora autumn ava barbara
    beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy bette betty beverly bianca blanca
    bonnie brenda briana bridget brigitte brittany brooke camila camille candace candice cara carla carly carmen carol
    carole carolina caroline carolyn carrie cassandra cassie catalina catherine cathy cecilia celeste celia charlene
    charlotte chelsea cheryl chloe christa christina christine cindy claire clara clarissa claudia colleen connie
    constance consuelo cora courtney cristina crystal cynthia daisy danielle daphne dawn deanna debbie deborah debra
    deirdre delia della delores denise desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothy
    edith edna eileen elaine eleanor elena eliza elisa elisabeth elise elizabeth ella ellen ellie eloise elsa elsie emily
    emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eva eve evelyn faith fatima felicia fiona
    flora florence frances francesca frida gabriela gabrielle gail gemma geneva genevieve georgia georgina geraldine
    gertrude gillian gina ginger giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn haley hannah
    harriet hazel heather heidi helen helena henrietta hilary hilda hillary holly hope huma ida imani ingrid irene iris
    irma isabel isabella isabelle ivanka ivy jackie jacqueline jade jan jana jane janet janice janine jasmine jean
    jeanette jeanne jenna jennie jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodi jody
    johanna josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet june justine kaitlyn kamala
    karen kari karin karina karla kate katelyn katharine katherine kathleen kathryn kathy katie katrina katy kay kayla
    kaye keisha kelli kellie kellyanne kendra kerry kiersten kimberly kirsten kirstin krista kristen kristi kristin
    kristina kristine lacey latoya laura lauren laurie lea leah leila lena leonora leslie leticia lila lillian lilly
    lily linda lindsay lisa liz liza lois lola loretta lori lorraine louisa louise lourdes lucia lucille lucinda lucy
    lupe luz lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline madison mae maggie malia mallory mandy
    mara marcella marcia margaret margarita margo marguerite maria mariah mariam marian marianne maribel marie marilyn
    marina marion marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine
    maya meg megan megyn melania melanie melinda melissa melody mercedes meredith mia michele michelle mildred millie
    mimi mindy minnie miranda miriam moira mollie molly mona monica monique myra myrna nadia nadine nancy naomi
    natalia natalie natasha nellie nicole nina noelle noor nora noreen norma odessa olga olive olivia opal ophelia paige
    pam pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe
    phyllis priscilla priya rachael rachel ramona raquel rebecca regina renee rhoda rhonda rita roberta robin rochelle
    rosa rosalie rosalind rosario rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara
    sarah sasha savannah selena serena shannon shari sharon sheila shelley shelly sheri sherri sherry sheryl shirley
    simone sofia sonia sonja sonya sophia sophie stacey stella stephanie sue summer susan susana susanna susanne susie
    suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tasha tatiana teresa teri terri tess tessa thelma
    theresa therese tiffany tina toni tonya tracey tracy tricia trina trudy uma ursula valentina valeria valerie vanessa
    vera verna veronica vicki vickie vicky victoria viola violet virginia vivian wanda wendy whitney wilhelmina wilma
    yolanda yvette yvonne zelda zoe aparna anjali deepa indira lakshmi meera nikki usha condoleezza shonda tamika
    clare janelle aaliyah ebony latisha shanice tanisha yasmin zainab amal leyla nasrin soraya xiomara rocio pilar ximena
    """.split()
)

_EITHER: Final = frozenset(
    """
    alexis avery blake bailey cameron carey casey chandler charlie chris corey dakota dana drew dylan elliot emerson
    finley frankie gale hayden hunter jamie jan jean jesse jo jordan jody kai kelly kelsey kendall kerry kim kris kyle
    lane lee leslie lindsay lindsey logan lou lynn marion mel morgan parker pat peyton quinn reese remy rene riley
    robin rory rowan sam sandy sasha shannon shawn sidney sky skyler stacy stevie sydney taylor terry toni tracy val
    whitney sage river ali noor ari aung deniz tenzin bola yemi temitope damilola mpho katlego tapiwa talat
    """.split()
)

GIVEN: Final = _MALE | MALE_ABROAD | _FEMALE | FEMALE_ABROAD | _EITHER
"""All given names, lower case."""

MALE: Final = (_MALE | MALE_ABROAD) - _EITHER
"""Names that are mostly men's, lower case."""

FEMALE: Final = (_FEMALE | FEMALE_ABROAD) - _EITHER
"""Names that are mostly women's, lower case."""

PARTICLES: Final = frozenset(
    "de la las los le da das do dos du del della di van von der den ter ten bin ibn abu al el ben y e zu af av st".split()
)
"""Small words inside a surname, lower case as printed."""

SUFFIXES: Final = frozenset(
    "jr sr ii iii iv vii viii xii xiii xiv xv xvi xxiii md phd esq mbe obe cbe kbe dbe qc kc msp frs msn jp td".split()
)
"""What follows a surname and is none, lower case, without stops."""

POST_NOMINALS: Final = frozenset(
    "MP MEP MSP MLA MPP MNA MHA MS TD KC QC SC CBE OBE MBE KBE DBE BEM AM AO AC JP FRS FBA FRCS PhD Esq RN CPA CFA MBA DDS DVM".split()
)
"""Letters that stand behind a name and are none of it, as printed: seats, honours, degrees."""

NICKNAMES: Final = tuple(
    frozenset(group.split())
    for group in (
        "abraham abe", "albert al bert", "alexander alex alec sandy", "andrew andy drew", "anthony tony", "arthur art",
        "barbara barb babs", "benjamin ben benny", "bernard bernie", "catherine cathy kate katie", "charles charlie chuck",
        "christopher chris", "christine chris christina", "clifford cliff", "daniel dan danny", "david dave", "deborah debbie deb",
        "donald don donny", "dorothy dot dottie", "douglas doug", "edward ed eddie ted ned", "elizabeth liz beth betsy betty eliza",
        "eugene gene", "frederick fred freddie", "gerald gerry jerry", "gregory greg", "harold harry hal", "henry hank harry",
        "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "jeffrey jeff", "jennifer jen jenny", "jessica jess jessie",
        "john jack johnny", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy", "katherine kate kathy katie kathryn",
        "kenneth ken kenny", "lawrence larry", "leonard leo len", "margaret maggie meg peggy marge", "martin marty",
        "matthew matt", "michael mike mick mickey", "nathaniel nathan nate", "nicholas nick", "pamela pam", "patricia pat patty trish",
        "patrick pat paddy", "peter pete", "philip phil phillip", "raymond ray", "rebecca becky", "richard rick dick rich ricky",
        "robert bob rob bobby robbie", "ronald ron ronnie", "rudolph rudy", "russell russ", "samuel sam", "samantha sam",
        "stanley stan", "stephen steve steven", "susan sue susie", "theodore ted teddy", "theresa terry tess", "thomas tom tommy",
        "timothy tim", "victor vic", "victoria vicky vicki", "vincent vince", "walter walt", "william bill will billy", "zachary zach zack",
    )
)  # fmt: skip
"""Given names that one person may go by, lower case."""
