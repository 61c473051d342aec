"""Lines by kind, each at the end of an article and, where it may stand there, between two paragraphs.

All are invented, in the shapes of real outlets."""

import pytest

import newsparse

BEFORE = "The council of Marsen voted on Tuesday to close the harbour road for a year, a decision that shop owners had fought since spring."
AFTER = "“We have lost half our customers already,” said Ada Quill, who runs a bakery on the corner, in an interview on Wednesday."


def kinds_of(line, *, last):
    """Return the kinds of the blocks that a line becomes."""
    text = f"{BEFORE}\n\n{AFTER}\n\n{line}" if last else f"{BEFORE}\n\n{line}\n\n{AFTER}\n\n{BEFORE}"
    start = text.index(f"\n\n{line}") + 2
    return [type(b).__name__ for b in newsparse.parse_text(text).blocks if start <= b.span.start < start + len(line)]


LINES = {
    "Paragraph": """
Quill captioned the photo: “Still afloat after all of these years.”
Updated by-laws would enable the council to fine owners of empty shops.
A Reuters photographer captured the moment the ladder fell.
The film used copyrighted material, the judge found.
Correction officers at the prison said they had seen nothing.
Follow the money, her father used to say.
By Monday, the water had reached the church.
By Tuesday evening, the ferry was back.
More than 200 people had signed by noon.
More on that later.
Read my lips, he said.
Read that again.
Related parties bought most of the shares, the auditor found.
Sign up was slow at first.
Subscribe to that view and you lose half the town.
Share prices fell.
Get out of the way.
Join the club.
Photo editors at the paper quit in protest.
Photos of the bridge spread quickly online.
Image is everything in politics.
The Associated Press reported the deal first.
Smith contributed to the campaign of Mr. Hale.
Reporting by the Marsen Post showed that the road was never inspected.
Editing by hand takes days, she said.
Hale reported from the front in 1968.
This story has a happy ending.
This article of faith was shared by both parties.
This story begins in 1912.
This is a breaking point for the coalition.
An earlier version of the bill passed in March.
An earlier version of the law was struck down by the court.
The story was first reported by the Marsen Post.
Note that the vote was close.
Update on the search: nothing.
Copyright law is a mess, lawyers say.
Advertising revenue fell by a third.
Advertisement spending is down.
Facebook declined to comment.
Twitter said no.
Why?
No.
Silence.
She was wrong.
He wasn't.
Or so it seemed.
Click farms have moved abroad.
Download speeds doubled.
Support for the mayor fell to 41 percent, and the Facebook page of his party went quiet.
Want to know why? Because nobody asked.
Listen to the people, he said.
Watch the birds, she told him.
Trump tweeted: “MAKE AMERICA GREAT AGAIN!”
WE WILL WIN THIS TOGETHER AND WE WILL DO IT FAST!
THANK YOU FOR YOUR ATTENTION TO THIS MATTER!
The agency is the Environmental Protection Agency (EPA).
The group is run by Reuters (the agency), not by AFP.
Mr. Hale is a reporter for the Ledger.
Credit Suisse fell 3 percent.
Credit goes to the mayor.
Source: nobody would say.
The mayor’s wife, left, was not amused.
Breaking news is a drug.
Breaking: the word hung in the air.
Developing countries want more.
Disclosure rules are strict.
Editors at the paper refused.
He may be reached by boat only.
See you in court.
Visit Marsen in May and the harbour smells of tar.
Anzeige erstattete die Stadt am Montag.
Werbung für Tabak ist verboten.
Mehr war nicht zu erfahren.
Von Montag an gilt die neue Regel.
Von Hand gemacht ist hier nichts mehr.
Par exemple, personne n’a voté.
Por la tarde llegó el alcalde.
Di notte il porto chiude.
Publicidad engañosa hay en todas partes.
At 10:42 a.m. the bridge fell.
10:42 a.m. was the moment everybody remembers.
""",
    "Promo": """
For more reports like these, check our news page.
What do you think? Let us know in the comments below.
CLICK HERE TO GET THE LEDGER APP
SIGN UP FOR OUR DAILY BRIEFING
Sign up here for our weekly newsletter on the sea.
Subscribe to our YouTube channel for more.
Download the Marsen Post app from the App Store or Google Play.
Get more from the Marsen Post: follow us on Facebook and X.
Like us on Facebook and follow us on Instagram.
Follow Marsen Sport on Twitter.
Join our WhatsApp channel for breaking news alerts.
Do you have a story? Email us at tips@ledger.example.
Got a tip? Send it to tips@ledger.example.
Have a question for our reporters? Ask here.
Already a subscriber? Log in
Enjoying this article? Subscribe for unlimited access.
Listen to our podcast on Apple Podcasts, Spotify or wherever you get your podcasts.
For more news like this, sign up to our newsletter.
To receive our newsletter every morning, subscribe here.
Support our journalism. Become a member today.
Stay up to date with our free newsletter.
Don't miss a story: sign up for alerts.
You can now listen to Marsen Post articles!
If you enjoyed this article, share it on Facebook and subscribe to our newsletter.
Register for free to continue reading
Please consider making a donation to support our work.
Your support makes this possible. Donate now.
Melden Sie sich für unseren Newsletter an.
Jetzt den Newsletter abonnieren
Folgen Sie uns auf Facebook und Instagram.
Suivez-nous sur Facebook et Twitter.
Inscrivez-vous à notre newsletter.
Suscríbete a nuestro boletín
Síguenos en Facebook y Twitter
Iscriviti alla nostra newsletter
Seguici su Facebook
Assine nossa newsletter
Zapisz się na nasz newsletter
Schrijf je in voor onze nieuwsbrief
This article is from our weekly newsletter. Sign up here.
Sign in to read more
""",
    "Related": """
Also on Marsen Post:
Topics: Marsen
Read more.
READ MORE: Harbour road closed for a year
Read more: Harbour road closed for a year
RELATED: Five things to know about the harbour
Related: Five things to know about the harbour
ALSO READ | Harbour road closed for a year
Also Read: Harbour road closed for a year
See also: Harbour road closed for a year
WATCH: Mayor opens bridge
VIDEO: Mayor opens bridge
PHOTOS: The opening of the bridge
LISTEN: What the mayor said
[READ MORE: Harbour road closed]
>> Read more: harbour road closed
Lesen Sie auch: Hafenstraße ein Jahr gesperrt
Lire aussi : La route du port est fermée
À lire aussi
Lea también: Cierran la calle del puerto
Le puede interesar: Cierran la calle del puerto
Leggi anche: Chiusa la strada del porto
Leia também: Fechada a rua do porto
Lees ook: Havenweg een jaar dicht
Czytaj też: Droga w porcie zamknięta
Läs också: Hamnvägen stängd
More from Opinion
More on the harbour:
Most popular
You may also like
What to read next
Recommended Stories
Trending now
Editor's Picks
In other news
MAYOR OF MARSEN OPENS NEW BRIDGE A YEAR LATE
FORMER GOVERNOR'S SON ARRESTED IN CONNECTION WITH HARBOUR FIRE
WHO IS ADA QUILL? FIVE THINGS TO KNOW ABOUT THE MAYOR
""",
    "BylineLine": """
Additional reporting by Ada Quill in Marsen.
Ada Quill contributed to this report.
Ada Quill and Bo Hale contributed reporting.
The Associated Press contributed to this story.
Associated Press writers Ada Quill in Marsen and Bo Hale in Olde contributed.
Associated Press writer Ada Quill in Marsen contributed to this report.
Reporting by Ada Quill; Editing by Bo Hale
(Reporting by Ada Quill in Marsen and Bo Hale in Olde; Editing by Cy Dorn)
With files from The Canadian Press
With reporting by Ada Quill
Quill reported from Marsen and Hale from Olde.
Quill reported from Marsen. Bo Hale in Olde contributed.
Contributing: Ada Quill, USA TODAY
Ledger staff writer Ada Quill contributed to this report.
The Ledger's Ada Quill contributed to this story.
CNN's Ada Quill and Bo Hale contributed to this report.
Reuters contributed to this report.
- With files from Ada Quill
— Ada Quill contributed to this report.
Edited by Bo Hale
Translated by Bo Hale
Compiled by Bo Hale
Researchers Ada Quill and Bo Hale contributed to this report.
This report includes material from The Associated Press.
(With inputs from agencies)
(with AP)
Avec AFP
(Mit Material von dpa)
Con información de EFE
Graphics by Ada Quill
Video by Ada Quill
""",
    "Note": """
UPDATE: The mayor has since resigned.
Update, 5 p.m.: The mayor has since resigned.
UPDATE 2:30 PM: The mayor has since resigned.
(Update: The mayor has since resigned.)
[UPDATE: The mayor has since resigned.]
*Update* The mayor has since resigned.
Updated at 5:30 p.m. ET
Last updated: 3 January 2031, 10:20 GMT
CORRECTION: The story misspelled the name of Ada Quill.
Correction, Jan. 3: The story misspelled the name of Ada Quill.
Correction (Jan. 3, 2031): An earlier version of this story misspelled the name of Ada Quill.
Clarification: This story has been updated to say that the road is closed.
Editor's note: This story contains descriptions of violence.
EDITOR'S NOTE — This is the first of three stories.
Editors’ Note: The headline was changed.
Note to readers: this story was changed.
This story has been updated.
This story has been corrected to show that the road is closed.
This article was amended on 3 January 2031 to correct the name of the road.
This is a developing story. Check back for updates.
This is a breaking news story. More to come.
This breaking news story has been updated.
The story has been updated with comment from the mayor.
An earlier version of this article misstated the length of the road.
A previous version of this story gave the wrong age for Ada Quill.
*An earlier version of this story misidentified the mayor.
This post originally stated that the road was closed. It has been corrected.
Due to an editing error, an earlier version of this article misstated the date.
Because of an editing error, this article gave the wrong date.
Disclosure: The author owns shares in the company.
Disclaimer: The views are the author's.
Korrektur: In einer früheren Version hieß es, die Straße sei zu.
Anmerkung der Redaktion: Der Text wurde ergänzt.
In einer früheren Version dieses Artikels stand ein falsches Datum.
Nota del editor: esta nota fue actualizada.
Published Jan. 3, 2031
Posted 3 January 2031
Published 10:20 AM EST, Fri January 3, 2031
""",
    "Copyright": """
© 2031 The Marsen Post
Copyright 2031 The Marsen Post. All rights reserved.
(c) 2031 Marsen Media
© 2031 Marsen Media. All rights reserved. No part of it may be reproduced without permission.
This article was originally published on The Conversation. Read the original article.
This story was originally published January 3, 2031, 5:00 AM.
This article first appeared in the Marsen Post.
This story was produced by KFF Health News.
Originally published on Live Coast.
A version of this article appears in print on Jan. 3, 2031, on Page A1.
A version of this story first appeared in our newsletter.
Reprinted with permission of the Marsen Post.
Alle Rechte vorbehalten.
© dpa-infocom, dpa:310103-99-1/2
Todos los derechos reservados.
Tous droits réservés
Riproduzione riservata
Distributed by Tribune Content Agency, LLC.
This content is published under a Creative Commons license.
""",
    "Credit": """
Photo: Ada Quill/Ledger
Photo by Ada Quill
Photograph by Ada Quill for the Ledger
(AP Photo/Ada Quill)
(Getty Images)
Getty Images
AFP via Getty Images
Ada Quill/AFP/Getty Images
Ada Quill / Reuters
REUTERS/Ada Quill
(Ada Quill / The Ledger)
Image: Shutterstock
Credit: PA
Photo credit: Ada Quill
Image credits: Ada Quill
Courtesy of Ada Quill
Courtesy Marsen Zoo
Foto: dpa
Bild: Ada Quill
Crédit photo : AFP
Photo courtesy of the Marsen Zoo
Illustration by Ada Quill
Ada Quill for The Ledger
Screenshot/YouTube
""",
    "Caption": """
Mayor Ada Quill speaks at the harbour. (AP Photo/Bo Hale)
FILE - Mayor Ada Quill speaks at the harbour in Marsen, Jan. 3, 2031. (AP Photo/Bo Hale, File)
FILE PHOTO: The harbour of Marsen, January 3, 2031. REUTERS/Bo Hale
File photo of the harbour
Mayor Ada Quill (left) and Bo Hale
Ada Quill, left, with Bo Hale at the harbour
The harbour in 1912. Photo: Marsen Archive
The harbour at dawn | Photo by Bo Hale
The harbour at dawn. Credit: Bo Hale
Pictured: Ada Quill
Image caption, The harbour at dawn
In this Jan. 3, 2031, photo, Ada Quill speaks in Marsen.
An aerial view of the harbour
Ada Quill spricht am Hafen. Foto: Bo Hale/dpa
Le port de Marsen. Photo Bo Hale / AFP
Protesters gather at the harbour of Marsen on Friday, Jan. 3, 2031.
A screenshot from the video
""",
    "Bio": """
Ada Quill is a reporter for the Ledger.
Ada Quill is a staff writer at the Ledger, where she covers the coast.
Ada Quill covers the coast for the Ledger.
Ada Quill is the author of "Tides."
Follow Ada Quill on X @adaquill.
Follow her on Twitter: @adaquill
You can follow Ada Quill on Twitter @adaquill.
You can reach Ada Quill at aquill@ledger.example.
Contact Ada Quill at aquill@ledger.example.
Email Ada Quill at aquill@ledger.example or follow her on X.
Reach her at aquill@ledger.example.
Ada Quill can be reached at aquill@ledger.example.
aquill@ledger.example
About the author
Über den Autor
À propos de l’auteur
Twitter: @adaquill
Ada Quill is an associate professor of history at Marsen University. Her latest book is "Tides."
Ada Quill is a professor of law at Marsen University. The views expressed here are her own.
Reporter Ada Quill can be reached at 555-0101 or aquill@ledger.example.
Ada Quill joined the Ledger in 2019 and covers courts.
""",
    "Share": """
You must log in to write a comment.
Share
Share this article
Share on Facebook
Share on X (Twitter)
Tweet
Comments
12 comments
Comments (12)
3,402 shares
1.2K shares
5 min read
Reading time: 4 minutes
2-minute read
Listen · 5:32 min
Copy link
Print
Email
Facebook Twitter WhatsApp
Share Tweet Email
View comments
Leave a comment
Continue reading the main story
Listen to this article
Listen to this article 4 min
Teilen
Kommentare
Lesezeit: 3 Minuten
Compartir
Partager
Condividi
1 min
Save
Add as preferred on Google
""",
    "Advert": """
Advertisement
ADVERTISEMENT
Advertisement - Continue Reading Below
Article continues below advertisement
Story continues below advertisement
Sponsored
Sponsored Content
Anzeige
Publicidad
Publicité
Pubblicità
Reklama
PAID POST
Scroll to continue
Advertisement. Scroll to continue reading.
Powered by Outbrain
REMOVE ADS
La suite après cette publicité
""",
    "Heading": """
THE HARBOUR
WHAT HAPPENS NEXT
What we know
Why it matters
A town divided
‘We had no choice’
The road ahead
1. The harbour
Die Folgen für die Stadt
La suite des événements
Más vigilancia en el puerto
The bottom line
""",
    "Update": """
10:42 a.m.
10:42 a.m. ET
10:42 a.m. ET — Polls open in Marsen
14.05 Uhr: Hafen gesperrt
10:42 AM | Polls open
11:15 BST
""",
    "ListItem": """
• The harbour road is closed.
• Shops stay open
* The harbour road is closed.
""",
}
CLOSING_ONLY = {"Bio", "BylineLine"}
MIDDLE_ONLY = {"Heading", "Update", "ListItem"}
CASES = [(kind, line) for kind, lines in LINES.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("kind", "line"), [(k, line) for k, line in CASES if k not in MIDDLE_ONLY])
def test_at_the_end(kind, line):
    assert kinds_of(line, last=True) == [kind]


@pytest.mark.parametrize(("kind", "line"), [(k, line) for k, line in CASES if k not in CLOSING_ONLY])
def test_in_the_middle(kind, line):
    assert kinds_of(line, last=False) == [kind]
