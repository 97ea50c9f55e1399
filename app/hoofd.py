"""The script behind every page: it finds the page of the address and runs it."""

# A worker of the endpoint that starts while a page is made reads this file too, by another name:
# there it must do nothing, and bring in nothing.
if __name__ == "__main__":
    from importlib import import_module

    import streamlit as st

    import bladen
    import kader
    import taal
    import teksten

    taal.follow(st.query_params)
    st.set_page_config(page_title=teksten.NAAM, layout="wide", initial_sidebar_state="collapsed")
    st.navigation(
        [
            st.Page(
                kader.guarded(import_module(f"app_pages.{leaf.module}").page),
                title=teksten.MENU[leaf.slug],
                url_path=leaf.slug,
                default=not leaf.slug,
            )
            for leaf in bladen.LEAVES
        ],
        position="hidden",
    ).run()
