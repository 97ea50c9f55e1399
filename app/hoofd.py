"""The script behind every page: it finds the page of the address and runs it."""

import streamlit as st

import teksten
from app_pages import dekking, ding, over, start, verken
from kader import guarded

st.set_page_config(page_title=teksten.NAAM, layout="wide", initial_sidebar_state="collapsed")
st.navigation(
    [
        st.Page(guarded(start.page), title=teksten.MENU[""], url_path="", default=True),
        st.Page(guarded(ding.page), title=teksten.NAAM, url_path="ding"),
        st.Page(guarded(verken.page), title=teksten.MENU["verken"], url_path="verken"),
        st.Page(guarded(dekking.page), title=teksten.MENU["dekking"], url_path="dekking"),
        st.Page(guarded(over.page), title=teksten.MENU["over"], url_path="over"),
    ],
    position="hidden",
).run()
