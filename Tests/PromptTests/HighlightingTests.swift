import Conversation
import LineEditing
import Testing

@testable import Prompt

@Suite struct HighlightingTests {
  private static let names = CorpusNames(
    sources: ["events", "actors", "early"], fields: ["actor", "type", "year", "title", "name"])

  /// Each word with the first letter of its style behind it.
  @Test(arguments: [
    ("events where actor = Japan", "events:so where:ke actor:fi Japan:va"),
    (
      "events where type in [treaty, peace treaty]",
      "events:so where:ke type:fi in:ke treaty:va peace:va treaty:va"
    ),
    (
      "events where year < 1976 and title contains 核",
      "events:so where:ke year:fi 1976:nu and:ke title:fi contains:ke 核:va"
    ),
    ("events | sort year | limit 5", "events:so sort:ke year:fi limit:ke 5:nu"),
    ("early", "early:so"), ("evnts", ""),
    (
      "events | group by type with max(year)",
      "events:so group:ke by:ke type:fi with:ke max:ke year:fi"
    ),
    ("explain events where actor = 日本", "explain:ke events:so where:ke actor:fi 日本:va"),
    ("_ | where name = $x", "_:so where:ke name:fi $x:so"),
    (#"events where title = "a" # note"#, #"events:so where:ke title:fi "a":st # note:co"#),
    (".mode box", ".mode box:co"),
    (
      "events where actor in {actors where name = x}",
      "events:so where:ke actor:fi in:ke actors:so where:ke name:fi x:va"
    ),
  ])
  func wordsAreColouredByWhatTheyAre(text: String, styles: String) {
    let bytes = Array(text.utf8)
    let found = Highlighting(names: Self.names).ranges(of: text).map { styled in
      String(decoding: bytes[styled.range], as: UTF8.self) + ":"
        + String(describing: styled.style).prefix(2)
    }
    #expect(found.joined(separator: " ") == styles)
  }
}
