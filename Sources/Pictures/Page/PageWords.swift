import JSON
import Messages

/// What a page says, in every language, by short names: its reader may choose another one.
enum PageWords {
  private static let names = [
    "search", "language", "table", "all", "date", "name", "source", "locator", "proof", "meaning",
  ]

  /// By the language.
  static var json: JSONObject {
    var all = JSONObject()
    for language in ReaderLanguage.allCases {
      var words = JSONObject()
      for name in names { words.append(text(name, language).json, named: name) }
      // The script puts the numbers in.
      let shown = Message("picture.page.shown", ["count": "{0}", "all": "{1}"])
      words.append(language.messages.text(shown).json, named: "shown")
      all.append(.object(words), named: language.rawValue)
    }
    return all
  }

  static func text(_ name: String, _ language: ReaderLanguage) -> String {
    language.messages.text(Message(key: "picture.page.\(name)"))
  }
}
