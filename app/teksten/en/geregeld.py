"""Words of the guided choice of schemes, in English."""

from __future__ import annotations

from typing import Final

GEREGELD_INLEIDING: Final = (
    "Answer two questions. You then see which schemes there are, who decides, and where that "
    "stands."
)
GEREGELD_BESLIST: Final = (
    "This website does not decide for you. It shows the rule and its source. Whether a scheme "
    "holds for you is decided by the municipality or UWV."
)
GEREGELD_STAPPEN: Final = ("What suits you", "What you want")
GEREGELD_NOG: Final = "not chosen yet"
GEREGELD_WIJZIG: Final = "Choose again"
GEREGELD_VELD: Final = "Tell in your own (Dutch) words what suits you (may stay empty)"
GEREGELD_BEGREPEN: Final = "You wrote: “{zin}”. We understand from it: {groep}."
GEREGELD_WELKE: Final = "You wrote: “{zin}”. What suits best?"
GEREGELD_WELKE_UITLEG: Final = "Choose what is most like you."
GEREGELD_NIET_BEGREPEN: Final = (
    "From “{zin}” we cannot tell what suits you. Choose an answer below."
)
GEREGELD_VRAAG_WIE: Final = "What suits you?"
GEREGELD_VRAAG_WIE_UITLEG: Final = (
    "Schemes often hold for a group. Choose what is most like you. You can choose again later."
)
GEREGELD_WEET_NIET: Final = "I do not know"
GEREGELD_VRAAG_WENS: Final = "What do you want?"
GEREGELD_VRAAG_WENS_UITLEG: Final = "Then we show only the schemes that belong to it."
GEREGELD_ALLES: Final = "Show me everything"
GEREGELD_GROEP: Final = {
    "wajong": "I have a Wajong benefit or status",
    "bijstand": "I have social assistance (bijstand)",
    "participatiewet": "I fall under the Participatiewet",
    "wia": "I have a WIA benefit",
    "wga": "I have a WGA benefit",
    "wao": "I have a WAO benefit",
    "clienten-uwv": "I have another benefit from UWV",
    "nuggers": "I look for work and have no benefit",
    "leerlingen-vso-pro": "I am at a special (vso) or practical school",
    "wsw": "I work in sheltered employment (WSW)",
    "wsw-wachtlijst": "I am or was on the waiting list of the WSW",
    "vroeg-arbeidsgehandicapt": "My disability began before I was 18",
    "laat-arbeidsgehandicapt": "My disability began after I was 18",
    "pw-onder-minimumloon": "I cannot earn more than the minimum wage myself",
    "pw-boven-minimumloon": "I can earn more than the minimum wage",
    "medisch-urenbeperkt": "By illness or disability I can work only part of the week",
    "beschut-werk": "I can only work in an adapted place",
    "loonkostensubsidie": "My employer can get a wage cost subsidy",
    "banenafspraak": "I am in the register of the jobs agreement",
    "mensen-met-beperking": "I have a disability or illness",
    "mensen-met-arbeidsbeperking": "I need help at work by a disability",
    "werknemers-met-voorziening": "I need an aid to do my work",
    "afstand-tot-arbeidsmarkt": "I hardly find work",
}
GEREGELD_WENS: Final = {
    "begeleiding": "Help and guidance at my work",
    "werkvoorziening": "An aid or adaptation at my work",
    "plaatsing": "To try work out first",
    "aangepast-werk": "To work in a sheltered, adapted place",
    "arbeidsinschakeling": "Help to find work",
    "banenregeling": "A job that is meant for my group",
    "werkinitiatief": "Work without an interview",
    "werkgeversregeling": "A scheme that helps my employer",
    "inkomensregeling": "Money: to keep some of my wage, or extra income",
    "meedoen": "To take part without paid work",
}
GEREGELD_AFBAKENING: Final = "Do you count for the jobs agreement (banenafspraak)?"
GEREGELD_AFBAKENING_PUNT: Final = {
    "uitkomst": "according to the source",
    "betreft": "whom this is about",
    "toelichting": "note",
    "waarheen": "where to go then",
    "weerspreekt": "another source says otherwise",
}
GEREGELD_AFBAKENING_GEEN: Final = (
    "No source that we read says whether this group counts. Ask UWV or the municipality."
)
GEREGELD_AFBAKENING_DEEL: Final = (
    "Of this group as a whole no source says it. Of these groups it does. See whether you belong "
    "to one."
)
GEREGELD_AFBAKENING_ROUTE: Final = (
    "No source says whether everyone in this group counts. Below you read how you can get into "
    "the register."
)
GEREGELD_AFBAKENING_REGELING: Final = {"wie": "for whom"}
GEREGELD_ROUTES: Final = "How do you get into the register (doelgroepregister)?"
GEREGELD_ROUTE_PUNT: Final = {
    "wie": "for whom",
    "aanvrager": "who signs up",
    "beoordelaar": "who establishes it",
    "uitvoerder": "who executes it",
}
GEREGELD_DEEL: Final = {
    "genoemd": "Schemes that the source names for you",
    "open": "Schemes of which the source does not say for whom",
    "anderen": "Schemes that the source names for another group",
}
GEREGELD_DEEL_UITLEG: Final = {
    "genoemd": "Look at the conditions of each scheme.",
    "open": "Ask whether the scheme is for you as well.",
    "anderen": "Perhaps you belong to that group too. Or your employer gains by it.",
}
GEREGELD_GEEN: Final = (
    "No source that we read names such a scheme for this group. Look below, or ask the "
    "municipality."
)
GEREGELD_PUNT: Final = {
    "wie": "for whom",
    "aanvrager": "who asks for it",
    "beoordelaar": "who examines it",
    "beslisser": "who decides",
    "betaler": "who pays",
    "uitvoerder": "who executes it",
    "artikel": "where it stands",
    "vorm-van": "form of",
    "cijfer": "number",
    "toelichting": "note",
    "weerspreekt": "another source says otherwise",
}
GEREGELD_ONBEKEND: Final = {
    "beslisser": ("who decides", "The source does not say. Ask the municipality or UWV."),
    "artikel": ("where it stands", "The source names no article."),
}
GEREGELD_VOORWAARDEN: Final = "Conditions and amounts: {naam} ({aantal})"
GEREGELD_VOORWAARDE_PUNT: Final = {
    "aspect": "point",
    "wie": "for whom",
    "over": "is about",
    "cijfer": "number",
    "datum": "date",
    "toelichting": "note",
    "weerspreekt": "another source says otherwise",
    "achterhaalt": "this is newer than",
}
GEREGELD_VERDER: Final = {
    "gemeente": "Find the rules of your municipality: {naam}",
    "vergelijk": "Compare local rules: {naam}",
    "dossier": "Make a dossier: {naam}",
}
GEREGELD_GEEN_LOKAAL: Final = "We saw no local rules about this scheme. Ask your municipality."
GEREGELD_GEMEENTE_KOP: Final = "What does your municipality rule?"
GEREGELD_GEMEENTE: Final = (
    "Every municipality makes its own rules. Type yours to see what is known of them."
)
