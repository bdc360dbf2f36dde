extension Languages {
  static let japanese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = と
    list.or = または

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).


    # Queries: what is wrong with them (Query, Engine).


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
