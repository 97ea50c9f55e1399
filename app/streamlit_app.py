"""The entry: the ASGI application that `streamlit run` and every other ASGI server can start."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

import bewaren
import dienst
import editor
import inzenden
import schil
import woordenlijst

files = schil.assets()
app = st.App(
    Path(__file__).with_name("hoofd.py"),
    routes=[
        *(file.route() for file in (*files, *editor.ASSETS.values())),
        *bewaren.routes(),
        *inzenden.routes(),
        *woordenlijst.routes(),
        *dienst.routes(),
    ],
    lifespan=dienst.running,
    middleware=[Middleware(schil.Shell, files=files)],
)
