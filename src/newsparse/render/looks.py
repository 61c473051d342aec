"""How the page looks and answers: its style sheet, its script, and the colours of the voices."""

from __future__ import annotations

from typing import Final

__all__ = ["COLOURS", "CSS", "JAVASCRIPT"]

COLOURS: Final = (
    ("#0b5cad", "#7db8ff"),
    ("#a3301f", "#ff9d8c"),
    ("#1d6b34", "#7fd79a"),
    ("#7a3a9c", "#d9a7f2"),
    ("#8a5300", "#f0b65c"),
    ("#00646e", "#6fd3de"),
    ("#a11a62", "#ff93c5"),
    ("#4a5a12", "#c3d86a"),
    ("#5b4636", "#d8bda6"),
    ("#3d3fae", "#abb0ff"),
)
"""Each voice's colour on white and on black; every one of contrast 4.5 or more (WCAG 2.2, 1.4.3)."""

CSS: Final = """
:root{color-scheme:light dark;--paper:#fdfdfb;--ink-text:#1c1c1a;--quiet:#5f5f59;--line:#dddcd4;--card:#f5f4ee;--mark:#ecebe2}
@media(prefers-color-scheme:dark){:root{--paper:#161614;--ink-text:#ecebe4;--quiet:#a3a299;--line:#3a3934;--card:#201f1c;--mark:#2b2a25}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink-text);font:1.06rem/1.62 Charter,"Bitstream Charter",Georgia,Cambria,serif;overflow-wrap:break-word}
header,.page,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.6rem}
h1{font-size:clamp(1.5rem,4vw,2.3rem);line-height:1.15;margin:.1rem 0 .5rem;text-wrap:balance}
.brand,.about,.kind,aside,figcaption,footer,.why,.skip{font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
.brand{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.04em}
.about{margin:0;color:var(--quiet);font-size:.9rem}
.page{display:grid;grid-template-columns:minmax(0,42rem) minmax(16rem,22rem);gap:3.5rem;padding-top:1.4rem}
main{grid-column:1;grid-row:1;max-width:42rem}
aside{grid-column:2;grid-row:1;font-size:.88rem;line-height:1.45}
aside section{margin-bottom:1.6rem}
aside h2{font-size:.82rem;color:var(--quiet);margin:0 0 .5rem;font-weight:600}
aside ul{list-style:none;margin:0;padding:0}
p{margin:0 0 1.05em}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem}
.skip:focus{left:1rem;top:1rem;z-index:9}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.v-none{--ink:#5f5f59;--ink-dark:#a3a299}
.quote,.mention,.said,.told,.voice,.card,.posts li{--c:var(--ink)}
@media(prefers-color-scheme:dark){.quote,.mention,.said,.told,.voice,.card,.posts li{--c:var(--ink-dark)}}
.quote{color:var(--c);background:color-mix(in srgb,var(--c) 9%,transparent);border-radius:.2em;padding:.06em 0;position:relative;cursor:help}
.quote .quote{text-decoration:underline dotted;text-underline-offset:.2em}
.quote.post{box-shadow:inset 0 -2px 0 var(--c)}
.mention{color:var(--c);font-weight:600}
.cue{font-style:italic}
.said{text-decoration:underline dotted color-mix(in srgb,var(--c) 70%,transparent);text-underline-offset:.25em}
.told{text-decoration:underline wavy color-mix(in srgb,var(--c) 60%,transparent);text-underline-offset:.25em}
.term{color:var(--quiet)}
.dateline{font-weight:600;letter-spacing:.01em}
.byline{font-weight:600}
.title,.heading{font-weight:700;line-height:1.25}
.title{font-size:1.5rem;margin:0 0 .6em}.heading{font-size:1.15rem;margin:1.6em 0 .5em}
.standfirst{font-style:italic}
.listitem{padding-left:1.2rem;text-indent:-.6rem}
.table{overflow-x:auto;font-size:.86rem}
.why{display:none;position:absolute;left:0;top:100%;z-index:5;width:max-content;max-width:min(26rem,80vw);padding:.5rem .7rem;background:var(--ink-text);color:var(--paper);font-size:.82rem;font-style:normal;line-height:1.4;border-radius:.35rem;pointer-events:none}
.quote:hover>.why,.quote:focus>.why{display:block}
.quote:has(.quote:hover)>.why{display:none}
:focus-visible{outline:2px solid var(--c,currentColor);outline-offset:2px}
.furniture,.quiet{color:var(--quiet);font-size:.9rem;line-height:1.45;display:grid;grid-template-columns:5.2rem minmax(0,1fr);gap:.8rem;margin-bottom:1.05em}
.furniture p,.quiet p{margin:0}
.kind{font-size:.74rem;text-align:right;padding-top:.1rem;color:var(--quiet)}
.card{margin:0 0 1.2rem;padding:1rem 1.1rem .8rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:.5rem}
.card p:last-of-type{margin-bottom:.5rem}
figcaption{font-size:.8rem;color:var(--quiet)}
.voice{display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:baseline;width:100%;text-align:left;font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:.35rem;padding:.3rem .4rem;cursor:pointer}
.voice:hover,.voice[aria-pressed=true]{background:var(--mark);border-color:var(--line)}
.swatch{width:.75rem;height:.75rem;border-radius:.2rem;background:var(--c)}
.name{font-weight:600;color:var(--c)}
.count,.none,.source,.doubts{color:var(--quiet)}
.posts li{border-left:3px solid var(--c);padding-left:.7rem;margin-bottom:.9rem}
.posts p{margin:0}.source{font-size:.8rem}
a{color:inherit}
.doubts li{margin-bottom:.5rem}
.alone .quote:not(.picked),.alone .said:not(.picked),.alone .told:not(.picked){--c:var(--quiet);opacity:.55}
footer{color:var(--quiet);font-size:.85rem;padding-top:1rem;padding-bottom:2rem}
@media(max-width:56rem){.page{display:block}aside{margin-bottom:1.5rem}.voices{display:flex;flex-wrap:wrap;gap:.2rem}.voice{width:auto}aside section:nth-child(n+2){display:none}.furniture,.quiet{display:block}.kind{text-align:left;display:block}}
@media print{aside,.skip,.brand{display:none}.page{display:block}}
"""

JAVASCRIPT: Final = """
document.querySelectorAll(".voice").forEach(function(button){button.addEventListener("click",function(){
var on=button.getAttribute("aria-pressed")!=="true",main=document.querySelector("main");
document.querySelectorAll(".voice").forEach(function(other){other.setAttribute("aria-pressed","false")});
document.querySelectorAll(".picked").forEach(function(old){old.classList.remove("picked")});
main.classList.toggle("alone",on);if(!on)return;
button.setAttribute("aria-pressed","true");
document.querySelectorAll("main .v"+button.dataset.voice).forEach(function(own){own.classList.add("picked")})})});
"""
