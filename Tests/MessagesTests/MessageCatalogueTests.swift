import Testing

@testable import Messages

struct MessageCatalogueTests {
  private static let small = MessageCatalogue(
    """
    # A comment.
    list.separator = ,{space}
    list.or = {space}or{space}
    rows = {count:counted row|rows} {count:word is|are} left out
    choice = write {names:quoted or}
    plain = {names:list or}
    nested = {file}: {fault}
    braces = {{name}} is {name}
    rows.of = {count} {noun:row count}
    values.of = {count} {field:value count}
    """)

  @Test(arguments: [
    (Message("rows", ["count": 1]), "1 row is left out"),
    (Message("rows", ["count": 3]), "3 rows are left out"),
    (Message("choice", ["names": ["a"]]), "write 'a'"),
    (Message("choice", ["names": ["a", "`b c`", "d"]]), "write 'a', `b c` or 'd'"),
    (Message("plain", ["names": ["a", "b"]]), "a or b"),
    (Message("plain", ["names": [String]()]), ""),
    (
      Message("nested", ["file": "x", "fault": Message("rows", ["count": 2])]),
      "x: 2 rows are left out"
    ),
    (Message("braces", ["name": "a {b}"]), "{name} is a {b}"),
    (Message("rows.of", ["count": 1, "noun": "countries"]), "1 country"),
    (Message("rows.of", ["count": 0, "noun": "series"]), "0 series"),
    (Message("values.of", ["count": 2, "field": "category"]), "2 categories"),
    (Message("values.of", ["count": 1, "field": "as_of"]), "1 value of 'as_of'"),
    (Message("values.of", ["count": 2, "field": "日期"]), "2 values of '日期'"),
  ])
  func messageInWords(_ message: Message, _ text: String) {
    #expect(Self.small.faultyLines.isEmpty)
    #expect(Self.small.text(message) == text)
  }

  @Test(arguments: [
    "key", "key =", "key = {open", "key = close}", "key = {n:counted row}", "key = {n:other a|b}",
  ])
  func lineThatIsNoSentenceIsKept(_ line: String) {
    #expect(MessageCatalogue(line).faultyLines == [line])
  }

  @Test func keyStandsForASentenceThatIsMissing() {
    let message = Message("no.such", ["name": "x", "count": 2])
    #expect(Self.small.text(message) == "no.such name: x count: 2")
  }

  @Test(arguments: ReaderLanguage.allCases)
  func everyLineOfALanguageIsASentence(_ language: ReaderLanguage) {
    #expect(language.messages.faultyLines == [])
  }

  /// What one language says the others say, too, and of the same things.
  @Test(arguments: [ReaderLanguage.zh, .ja])
  func everyLanguageHasEverySentence(_ language: ReaderLanguage) {
    let (english, other) = (MessageCatalogue.english, language.messages)
    #expect(english.keys.subtracting(other.keys).sorted() == [])
    #expect(other.keys.subtracting(english.keys).sorted() == [])
    for key in english.keys where other.keys.contains(key) {
      #expect(other.argumentNames(of: key).isSubset(of: english.argumentNames(of: key)), "\(key)")
      // A number by which only words go is of no use to a language without such words.
      #expect(english.saidNames(of: key).isSubset(of: other.argumentNames(of: key)), "\(key)")
    }
  }

  /// A sentence without a letter of its language was forgotten; a few words of Japanese may be Han
  /// letters alone.
  @Test(arguments: [ReaderLanguage.zh, .ja])
  func everySentenceIsInItsLanguage(_ language: ReaderLanguage) {
    let (han, kana) = ("\u{4E00}"..."\u{9FFF}", "\u{3040}"..."\u{30FF}")
    for key in language.messages.keys {
      let english = MessageCatalogue.english.wording(of: key)
      guard english.contains(where: \.isLetter) else { continue }
      let letters = language.messages.wording(of: key).filter(\.isLetter).map(String.init)
      let hasHan = letters.contains(where: han.contains)
      let isRight =
        language == .zh
        ? hasHan : letters.contains(where: kana.contains) || hasHan && letters.count <= 8
      #expect(isRight, "\(language.rawValue): \(key)")
    }
  }
}
