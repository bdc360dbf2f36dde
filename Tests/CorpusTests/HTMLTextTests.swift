import Testing

@testable import Corpus

@Suite struct HTMLTextTests {
  private static func passages(_ text: String) -> [String] {
    HTMLTextReader.passages(of: text).map { "\($0.locator) \($0.text)" }
  }

  @Test func paragraphsAreNumberedAsLocatorsCountThem() throws {
    let text = try TextReader.text(
      source: 1, path: Fixtures.path("texts/texts/gazette.html"), cited: nil)
    #expect(text.unit == .paragraph)
    #expect(
      text.passages.map { "\($0.locator) \($0.text.prefix(24))" } == [
        "P01 Mon, 03 May 1971FOG ISLA", "P02 The last keeper of the l",
        "P03 “The fog signal will be ", "P04 Keepers have lived in th",
      ])
  }

  @Test(arguments: [
    ("<p>a<br>b</p>c", ["P01 a", "P02 b", "P03 c"]),
    ("<P CLASS='x'>a</P><p> </p><BR/>b", ["P01 a", "P02 b"]),
    (
      "head\n<!-- <p>no</p> --><p>1 &lt; 2 &amp;&#x4E00;&#19968; &unknown;",
      ["P01 1 < 2 &一一 &unknown;"]
    ),
    ("<p>a < b and c > d</p>", ["P01 a < b and c > d"]),
    ("<p>日本\n国 and\nmore</p>", ["P01 日本国 and more"]),
    ("<div>one</div><div>two<br></div>", ["P01 onetwo"]),
    (
      "<html><head><title>t</title></head><body><h1>one</h1><div>two</div><script>x<p></script>three",
      ["P01 one", "P02 two", "P03 three"]
    ),
    ("<p>a<!-- b", ["P01 a"]), ("<p>a<<b>>c", ["P01 a<>c"]),
    ("<p>", []), ("<p", []), ("<", []), ("no tags", []),
  ])
  func tagsAreDropped(text: String, paragraphs: [String]) {
    #expect(Self.passages(text) == paragraphs)
  }

  @Test func whatTheLocatorsCountDecidesAgainstTheFile() {
    let html = "<p>one</p>\n<p>two</p>"
    let plain = "One is here.\n\nTwo is here."
    func locators(_ text: String, _ unit: LocatorUnit?) -> [String] {
      TextReader.passages(of: text, cited: unit).map { "\($0.locator)" }
    }
    #expect(locators(html, nil) == ["P01", "P02"])
    #expect(locators(html, .line) == ["L1", "L2"])
    #expect(locators(plain, nil) == ["L1", "L3"])
    #expect(locators(plain, .paragraph) == ["P01", "P02"])
  }
}

/// The entities that texts are written with.
@Suite struct HTMLEntityTests {
  @Test(arguments: [
    ("co&shy;op", "co\u{AD}op"), ("L&rsquo;Elam", "L’Elam"), ("&#8217;&#x2019;", "’’"),
    ("&#146;", "’"),
    ("&#150;", "–"), ("h&ucirc;s", "hûs"), ("&Scaron;koda", "Škoda"), ("&oslash;&Oslash;", "øØ"),
    ("&lstrok;&Lstrok;", "łŁ"), ("&thorn;&eth;", "þð"), ("T&omacr;ky&omacr;", "Tōkyō"),
    ("&alpha;&Omega;&sigmaf;", "αΩς"), ("&bdquo;a&ldquo;", "„a“"),
    ("&zwnj;&zwj;", "\u{200C}\u{200D}"),
    ("&inodot;", "ı"), ("&Aogon;", "Ą"), ("&euro;", "€"), ("&unknown;&b;", "&unknown;&b;"),
    ("&amp;shy;", "&shy;"), ("&qacute;", "&qacute;"),
  ])
  func areReadAsCharacters(written: String, text: String) {
    #expect(HTMLEntities.decoded(written) == text)
  }

  @Test func aWordWithSoftHyphensIsOneWord() {
    #expect(
      HTMLTextReader.passages(of: "<p>co&shy;oper&shy;ation of &#173;\nall").map(\.text)
        == ["co\u{AD}oper\u{AD}ation of all"])
  }
}
