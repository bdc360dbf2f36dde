import Terminal
import Testing

@testable import LineEditing

@Suite struct TypedTextTests {
  init() { TerminalSetup.useUTF8() }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a  b"), ("a\u{7}\u{1b}[31mb\u{0}", "a[31mb"),
    ("日\u{200D}本\u{FE0F}\u{FEFF}", "日\u{200D}本\u{FE0F}"),
    ("か\u{3099}e\u{301}", "か\u{3099}e\u{301}"),
    ("a\u{9b}b\u{2028}c", "ab\nc"), ("　全角", "　全角"),
  ])
  func leavesOutWhatCannotBeTyped(text: String, admissible: String) {
    #expect(TypedText.admissible(text) == admissible)
  }

  @Test(arguments: [("a\r\n\r\n", "a"), ("a\rb\r", "a\nb"), ("\n", "")])
  func doesNotSubmitWhatIsPasted(bytes: String, text: String) {
    #expect(TypedText.pasted(Array(bytes.utf8)) == text)
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\n", "a"), ("a\n  \n", "a"), ("a  ", "a  "), ("a\n\nb\n", "a\n\nb"),
  ])
  func dropsTheEmptyLineThatSubmitted(entry: String, submitted: String) {
    #expect(TypedText.submitted(entry) == submitted)
  }

  @Test(arguments: [
    ("a|", "a|"), ("a\nb|", "a\n      b|"), ("a|\n\n  b", "a|\n      \n        b"),
    ("日\n|本", "日\n      |本"),
  ])
  func indentsFurtherLines(entry: String, buffer: String) {
    let indentation = Indentation(width: 6)
    #expect(unmarked(indentation.buffer(of: marked(entry))) == buffer)
    #expect(unmarked(indentation.entry(in: marked(buffer))) == entry)
  }

  @Test(arguments: [
    ("a\n  |    b", "a\n|b"), ("a\n  b|", "a\nb|"), ("a\n|b", "a\n|b"),
    ("a\n   x      b|", "a\nx      b|"),
  ])
  func takesIndentationForNoText(buffer: String, entry: String) {
    #expect(unmarked(Indentation(width: 6).entry(in: marked(buffer))) == entry)
  }

  @Test func movesStylesWithTheText() {
    let styles = [(0, 2), (2, 4), (3, 4)].map { StyledRange(range: $0.0..<$0.1, style: .keyword) }
    let moved = Indentation(width: 6).offsets(of: styles, in: "a\nbc")
    #expect(moved.map(\.range) == [0..<8, 8..<10, 9..<10])
  }

  @Test func makesScalarsOfBytesAsTheyCome() {
    var keys = KeyBuffer()
    let bytes = Array("a日".utf8)
    keys.append(bytes[..<2])
    #expect(keys.nextScalar() == "a")
    #expect(keys.nextScalar() == nil)
    keys.append(bytes[2...])
    #expect(keys.nextScalar() == "日")
    #expect(keys.isEmpty)
    keys.append([0xFF, 0xE3, 0x81, 0x62, 0xED, 0xA0, 0x80, 0x63])
    #expect(keys.nextScalar() == "b")
    #expect(keys.nextScalar() == "c")
    #expect(keys.nextScalar() == nil)
  }

  @Test func takesAPasteThatComesInPieces() {
    var keys = KeyBuffer()
    let mark = Array("\u{1b}[201~".utf8)
    keys.append(Array("日本\u{1b}[20".utf8)[...])
    #expect(keys.take(until: mark, searchedBefore: 0) == nil)
    let searched = keys.count
    keys.append(Array("1~x".utf8)[...])
    #expect(keys.take(until: mark, searchedBefore: searched) == Array("日本".utf8))
    #expect(keys.nextScalar() == "x")
  }

  @Test(arguments: [
    ("ab\rcd\r", "ab\rcd", "\r"), ("ab\u{1b}[A", "ab", "\u{1b}[A"), ("\r\r", "", "\r\r"),
    ("日\u{3}x", "日", "\u{3}x"),
  ])
  func takesTextUpToTheNextKey(bytes: String, text: String, rest: String) {
    var keys = KeyBuffer()
    keys.append(Array(bytes.utf8)[...])
    #expect(keys.takeText() == Array(text.utf8))
    #expect(Self.scalars(of: &keys) == rest)
  }

  private static func scalars(of keys: inout KeyBuffer) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = keys.nextScalar() { text.append(scalar) }
    return String(text)
  }

  /// Keys in the order in which they come; `^` is where Ctrl-C was noted, `|` where a key was used.
  @Test(arguments: [
    ("ab", ""), ("ab^", ""), ("ab^m", "m"), ("^m", "m"), ("a|b^mn", "mn"), ("ab||^m", "m"),
    ("ab^m|", "m"), ("ab^m^n", "mn"), ("ab^m|||", ""), ("日^本", "本"),
  ])
  func controlCDropsWhatCameBeforeIt(keys written: String, left: String) {
    var keys = KeyBuffer()
    for key in written {
      switch key {
      case "^": keys.markInterrupt()
      case "|": _ = keys.nextScalar()
      default: keys.append(Array(String(key).utf8)[...])
      }
    }
    keys.dropInterrupted()
    #expect(Self.scalars(of: &keys) == left)
    keys.append(Array("x".utf8)[...])
    keys.dropInterrupted()
    #expect(keys.isEmpty)
  }
}
