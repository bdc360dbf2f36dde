/// What people write at other prompts, and in plain words, for what clio has: a table.
enum HabitWords {
  /// What stands for a statement of clio.
  enum Meaning: Equatable {
    /// This statement.
    case statement(String)
    /// This command, with what is behind the words as its argument.
    case command(String)
    /// The fields of a collection, or a row, of the name behind the words.
    case description
    /// The rows that have what is behind the words for a value, else a search for it.
    case rows
    /// A search for what is behind the words.
    case search
    /// Leaving.
    case leave
    /// An empty screen.
    case clear
  }

  /// Whole entries, in small letters and ASCII signs.
  static let whole: [String: Meaning] = {
    var words: [String: Meaning] = [:]
    func add(_ meaning: Meaning, _ entries: String...) {
      for entry in entries { words[entry] = meaning }
    }
    add(
      .statement(".help"), "help", "help()", "help me", "?", "\\?", "\\h", ":help", ":h", "/help",
      "-h", "--help", "man", "h", "usage", "commands", "帮助", "幫助", "说明", "說明", "ヘルプ", "使い方",
      "how does this work", "怎么用")
    add(
      .leave, "quit", "exit", "quit()", "exit()", ":q", ":q!", ":wq", ":x", ":quit", ":exit", "\\q",
      "/quit", "/exit", "q", "bye", "goodbye", "logout", "logoff", "退出", "终了", "終了", "結束", "结束",
      "再见", "さようなら")
    add(
      .statement(".tables"), "\\d", "\\dt", "\\dt+", "\\d+", "\\l", "\\l+", "\\list", ":tables",
      "/tables", "tables", "collections", "ls", "ll", "dir", "list", "show", "show tables",
      "show collections", "show databases", "show all", "list tables", "list collections",
      "show me the tables", "what is there", "what is here", "what's there", "what is in here",
      "what do you have", "有什么", "有哪些表", "有哪些", "表", "何がある", "何がありますか", "一覧",
      "テーブル一覧")
    add(
      .statement(".schema"), "schema", "fields", "columns", "show schema", "show fields",
      "show columns", "\\ds")
    add(.statement(".history"), "history", "\\s")
    add(.statement(".examples"), "examples", "show examples", "example queries", "示例", "例")
    add(.clear, "clear", "cls", "clear screen", "\\! clear", ":clear", "/clear", "清屏")
    return words
  }()

  /// Words with something behind them; of several the longest.
  static let openings: [(words: String, meaning: Meaning)] = {
    let all: [(Meaning, [String])] = [
      (
        .command(".help"),
        ["help", "man", "?", "\\?", "\\h", ":help", "/help", "info on", "帮助", "ヘルプ"]
      ),
      (.command(".open"), ["use", "open", "load", "\\c", "\\connect", "attach", "import"]),
      (.command(".read"), ["\\i", "source", "include"]),
      (.command(".mode"), ["\\pset format", "mode"]),
      (
        .description,
        [
          "desc", "describe table", "describe", "\\d", "\\d+", "\\dt", "info", "info of",
          "columns of",
          "fields of", "show columns from", "show columns of", "show fields of", "show table",
          "show columns in", "schema of", "schema", "\\ds", "pragma table_info",
        ]
      ),
      (
        .search,
        [
          "search for", "search", "look for", "grep", "find me", "find all", "tell me about",
          "what about", "about", "搜索", "搜", "查找", "查询", "查", "検索", "探す",
        ]
      ),
      (
        .rows,
        [
          "show me all the", "show me all", "show me the", "show me", "show all", "give me all",
          "give me", "get me", "list all", "list the", "list", "who is", "who was", "what is",
          "what are the", "what are", "which", "where is", "有哪些", "有什么", "什么是", "谁是",
          "列出", "显示",
        ]
      ),
    ]
    return all.flatMap { meaning, words in words.map { ($0, meaning) } }
      .sorted { $0.0.utf8.count > $1.0.utf8.count }
  }()

  /// What Chinese and Japanese write behind what is asked for.
  static let endings = [
    "は何件ありますか", "はありますか", "がありますか", "を検索", "を探す", "を表示", "について", "とは",
    "有哪些", "是什么", "是谁",
  ]

  /// Words between a collection and what is sought in it: `events about submarines`.
  static let relations = [
    "about", "on", "of", "for", "with", "containing", "mentioning", "involving", "in", "from", "by",
    "that mention", "related to", "regarding",
  ]
}
