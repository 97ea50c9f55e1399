"""The smallest Streamlit page: one heading; what the app's first page is held against."""

import streamlit as st

st.title("Leeg")
