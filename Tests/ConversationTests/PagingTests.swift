import Testing

@testable import Conversation

/// Long texts a screen at a time.
@Suite struct PagingTests {
  /// The screens that are shown of a text until the reader has enough.
  private static func screens(
    _ text: String, rows: Int, columns: Int = 10, wanted: Int = .max
  ) -> [String] {
    var screens: [String] = []
    var asked = 0
    let paging = Paging(
      rows: { rows },
      goesOn: {
        asked += 1
        return asked < wanted
      })
    paging.show(text, columns: columns) { lines, isMore in
      screens.append(lines.joined(separator: "/") + (isMore ? "…" : ""))
    }
    return screens
  }

  @Test(arguments: [
    ("a\nb\n", 3, ["a/b"]), ("a\nb\nc\n", 3, ["a/b…", "c"]), ("", 3, []),
    ("a\n\nb\n", 3, ["a/…", "b"]), ("a\nb", 1, ["a…", "b"]),
    // A line that the screen breaks takes two.
    ("0123456789x\nb\nc\n", 4, ["0123456789x/b…", "c"]), ("日本日本日x\nb\n", 3, ["日本日本日x…", "b"]),
    ("0123456789012345678901\nb\n", 2, ["0123456789012345678901…", "b"]),
  ])
  func screensAreFilled(text: String, rows: Int, screens: [String]) {
    #expect(Self.screens(text, rows: rows) == screens)
  }

  @Test func readerMayHaveEnough() {
    #expect(Self.screens("a\nb\nc\nd\n", rows: 2, wanted: 2) == ["a…", "b…"])
  }
}
