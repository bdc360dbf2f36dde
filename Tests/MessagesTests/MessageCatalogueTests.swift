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
      #expect(english.argumentNames(of: key) == other.argumentNames(of: key), "\(key)")
    }
  }

  /// A sentence without a sign of its language was forgotten; a word of Japanese may be in Han alone.
  @Test func everySentenceIsInItsLanguage() {
    for (language, letters) in [
      (ReaderLanguage.zh, "\u{4E00}"..."\u{9FFF}"), (.ja, "\u{3040}"..."\u{9FFF}"),
    ] {
      for key in language.messages.keys {
        let english = MessageCatalogue.english.wording(of: key)
        guard english.contains(where: \.isLetter) else { continue }
        #expect(
          language.messages.wording(of: key).contains { letters.contains(String($0)) },
          "\(language.rawValue): \(key)")
      }
    }
  }
}
